package huirong.app.origination;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.FiledRequest;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without an authorisation to collect no data come, so a firm that has given none is told wherever it would miss them. */
class CollectionTests extends Platform {
    private static final String BOX = "name=\"collect\"";

    @Test
    void theHomeTheFormTheFileAndTheEvaluationSayItUntilItIsGiven() {
        JoinedFirm firm = JoinedFirm.of(this);
        OfferedProduct product = OfferedProduct.of(this, "joined-bank-a");
        assertThat(firm.owner().get("/my").body()).contains("授权平台归集数据", "/my/authorisations#collect");
        assertThat(firm.owner().get("/requests/new?collect=true").body())
                .contains(BOX, "不勾选也可以提交")
                .doesNotContain("checked=\"checked\"");
        for (String page : List.of("/firms/" + firm.ref(), "/firms/" + firm.ref() + "/evaluations?card=invoice"))
            assertThat(firm.owner().get(page).body()).as(page).contains("您还没有授权平台归集");
        String[] form = FiledRequest.form(Reference.fresh(), firm, "20", product);
        String[] ticked = Stream.concat(Arrays.stream(form), Stream.of("collect", "true")).toArray(String[]::new);
        assertThat(firm.owner().submit("/requests/new", "/requests", ticked).statusCode()).isEqualTo(302);
        assertThat(firm.owner().get("/my").body()).doesNotContain("授权平台归集数据");
        assertThat(firm.owner().get("/requests/new").body()).doesNotContain(BOX);
        for (String page : List.of("/firms/" + firm.ref(), "/firms/" + firm.ref() + "/evaluations?card=invoice"))
            assertThat(firm.owner().get(page).body()).as(page).doesNotContain("您还没有授权平台归集");
        assertThat(firm.owner().get("/my/authorisations").body()).contains("归集到本企业的信用档案");
    }

    @Test
    void whoFilesWithoutTheTickAuthorisesTheBankOnly() {
        JoinedFirm firm = JoinedFirm.of(this);
        FiledRequest.of(firm, "20", OfferedProduct.of(this, "joined-bank-a"));
        assertThat(firm.owner().get("/my").body()).contains("授权平台归集数据");
        assertThat(firm.owner().get("/my/authorisations").body()).doesNotContain("归集到本企业的信用档案");
    }
}
