package huirong.app.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A firm's way into a zone. */
class JoiningTests extends Platform {
    @Autowired
    private Members members;

    @Test
    void aRepresentativeOfWhomACounterVerifiedThePowersJoinsInThreeSteps() {
        JoinedFirm firm = JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        assertThat(members.joined(firm.zone(), firm.ref())).isTrue();
        assertThat(members.name(firm.ref())).isEqualTo(firm.name());
        assertThat(firm.owner().get("/join").body()).contains(firm.name(), "已入驻");
        assertThat(firm.owner().get("/my/authorisations").body()).contains("joined-bank-a");
    }

    @Test
    void aCodeThatIsMistypedOrUnknownIsToldBesideTheField() {
        JoinedFirm.zone(this);
        var person = person(JoinedFirm.FIRMS);
        var wrong = person.submit(
                "/join", "/join", "zone", JoinedFirm.ZONE, "code", "91500111DEM0000010", "key", Reference.fresh());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("校验位不符", "91500111DEM0000010");
    }
}
