package huirong.app.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.TestClock;
import org.junit.jupiter.api.Test;

/** A clerk with a dated power of attorney fills in; only the representative authorises. */
class ClerkTests extends MembershipTests {
    private String page(JoinedFirm firm) {
        return "/join/"
                + database.queryForObject(
                        "select ref from membership.membership where firm = ? and state = 'JOINED'", String.class, firm.ref());
    }

    private String invited(JoinedFirm firm, String until) {
        String page = page(firm);
        assertThat(firm.owner()
                        .submit(page, page + "/clerks", "name", "小李", "until", until, "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(302);
        return secret(firm.owner().get(page));
    }

    private static int accept(Browser person, String code) {
        return person.submit("/join", "/join/clerk", "invitation", code, "key", Reference.fresh())
                .statusCode();
    }

    @Test
    void aClerkReadsButNeitherAuthorisesNorWithdrawsNorInvites() {
        JoinedFirm firm = JoinedFirm.of(this);
        String number = firm.authorise("joined-bank-a");
        Browser clerk = somebody();
        assertThat(accept(clerk, invited(firm, TestClock.TODAY.plusMonths(3).toString()))).isEqualTo(302);
        assertThat(clerk.get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        assertThat(clerk.get("/my/authorisations").body()).contains("joined-bank-a", "不能授权或撤回").doesNotContain("name=\"items\"");
        assertThat(clerk.submit(
                                "/my/authorisations",
                                "/my/authorisations",
                                "reader",
                                "joined-bank-b",
                                "items",
                                "vat-invoice-in",
                                "months",
                                "12",
                                "key",
                                Reference.fresh())
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk.submit(
                                "/my/authorisations",
                                "/my/authorisations/withdrawal",
                                "number",
                                number,
                                "reader",
                                "joined-bank-a",
                                "key",
                                Reference.fresh())
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk.get(page(firm)).statusCode()).isEqualTo(404);
    }

    @Test
    void aCodeWorksOnceAndAWrongOneIsTold() {
        JoinedFirm firm = JoinedFirm.of(this);
        String code = invited(firm, TestClock.TODAY.plusMonths(3).toString());
        assertThat(accept(somebody(), "wrongwrongwr")).isEqualTo(422);
        assertThat(accept(somebody(), code)).isEqualTo(302);
        assertThat(accept(somebody(), code)).isEqualTo(422);
    }

    @Test
    void aPowerOfAttorneyEndsOnItsDayOrWhenTheRepresentativeEndsIt() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser first = somebody();
        Browser second = somebody();
        accept(first, invited(firm, TestClock.TODAY.plusDays(3).toString()));
        accept(second, invited(firm, TestClock.TODAY.plusDays(30).toString()));
        clock.set(TestClock.TODAY.plusDays(3));
        assertThat(first.get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
        assertThat(second.get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        String clerk = database.queryForObject(
                "select max(c.ref) from membership.clerk c join membership.membership m on m.ref = c.membership"
                        + " where m.firm = ? and c.until = ?",
                String.class,
                firm.ref(),
                java.sql.Date.valueOf(TestClock.TODAY.plusDays(30)));
        String page = page(firm);
        firm.owner().submit(page, page + "/clerks/ending", "clerk", clerk, "key", Reference.fresh());
        assertThat(second.get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPowerOfAttorneyOfMoreThanAYearIsRefused() {
        JoinedFirm firm = JoinedFirm.of(this);
        String page = page(firm);
        var answer = firm.owner()
                .submit(
                        page,
                        page + "/clerks",
                        "name",
                        "小李",
                        "until",
                        TestClock.TODAY.plusYears(2).toString(),
                        "key",
                        Reference.fresh());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("一年之内");
    }
}
