package huirong.app.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.JoinedFirm;
import org.junit.jupiter.api.Test;

/** Giving and withdrawing authorisations on the page. */
class AuthorisationTests extends MembershipTests {
    private static final String PAGE = "/my/authorisations";

    @Test
    void aWithdrawalIsOneClickAndStaysListedWithItsDay() {
        JoinedFirm firm = JoinedFirm.of(this);
        String number = firm.authorise("joined-bank-a");
        assertThat(firm.owner().get(PAGE).body()).contains("name=\"number\" value=\"" + number + "\"");
        String asked = PAGE + "/withdrawal?number=" + number + "&reader=joined-bank-a";
        assertThat(firm.owner().get(asked).body()).contains("撤回给单位 joined-bank-a的授权", "确认撤回", "不撤回，返回");
        assertThat(firm.owner()
                        .submit(
                                asked,
                                PAGE + "/withdrawal",
                                "number",
                                number,
                                "reader",
                                "joined-bank-a",
                                "key",
                                Reference.fresh())
                        .statusCode())
                .isEqualTo(302);
        assertThat(firm.owner().get(PAGE).body()).contains("您于2026年3月2日撤回", "单位 joined-bank-a");
        assertThat(firm.owner().get(asked).headers().firstValue("Location").orElseThrow()).as("going back").endsWith(PAGE);
        assertThat(firm.owner().get(PAGE).body()).contains("此前已经撤回或结束");
        assertThat(firm.owner().get(PAGE + "?lang=en").body()).contains("Withdrawn by you on 2 March 2026");
    }

    @Test
    void nothingIsTickedBeforehandAndNothingTickedIsToldBesideEachField() {
        JoinedFirm firm = JoinedFirm.of(this);
        assertThat(firm.owner().get(PAGE).body()).contains("type=\"checkbox\"").doesNotContain("checked=\"checked\"");
        var answer = firm.owner().submit(PAGE, PAGE, "months", "12", "items", "electricity-month", "key", Reference.fresh());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请至少勾选一家").containsOnlyOnce("checked=\"checked\"");
    }

    @Test
    void aBankOutsideTheFirmsZonesIsRefused() {
        JoinedFirm firm = JoinedFirm.of(this);
        as("operator").register("stranger-bank", "BANK");
        assertThat(firm.owner()
                        .submit(
                                PAGE,
                                PAGE,
                                "reader",
                                "stranger-bank",
                                "items",
                                "electricity-month",
                                "months",
                                "12",
                                "key",
                                Reference.fresh())
                        .statusCode())
                .isEqualTo(422);
    }
}
