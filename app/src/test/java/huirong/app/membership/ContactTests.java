package huirong.app.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import org.junit.jupiter.api.Test;

/** Who a firm is reached by is masked, and shown whole only for a reason that the firm sees. */
class ContactTests extends MembershipTests {
    private String member(JoinedFirm firm) {
        return "/members/"
                + database.queryForObject(
                        "select ref from membership.membership where firm = ? and state = 'JOINED'", String.class, firm.ref());
    }

    @Test
    void theOfficeSeesTheNumberMaskedAndWholeOnlyForAReasonWhichTheFirmIsShown() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser office = person(JoinedFirm.OFFICE);
        String member = member(firm);
        assertThat(office.get(member).body()).contains("某** 138****5678").doesNotContain("13800005678", "<dd>某人</dd>");
        assertThat(office.submit(member, member + "/contact", "reason", "", "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(422);
        String key = Reference.fresh();
        for (int again = 0; again < 2; again++)
            assertThat(office.submit(member, member + "/contact", "reason", "电话回访受理进度", "key", key)
                            .body())
                    .contains("13800005678");
        assertThat(firm.owner().get("/my/reads").body()).containsOnlyOnce("电话回访受理进度").contains("单位 joined-office");
        assertThat(database.queryForObject(
                        "select count(*) from audit.entry where act = 'contact.unmask' and about = ?",
                        Long.class,
                        "firm " + firm.ref()))
                .isEqualTo(1);
    }

    @Test
    void aNumberIsMaskedBetweenItsFirstThreeAndLastFourDigits() {
        assertThat(new Contact("张三丰", "13812345678").masked()).isEqualTo(new Masked("张**", "138****5678"));
        assertThat(new Contact("欧", "023-68001234").masked()).isEqualTo(new Masked("欧**", "023*****1234"));
        assertThat(new Contact("", "110").masked()).isEqualTo(new Masked("", "***"));
    }
}
