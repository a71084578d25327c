package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OneTimeLinkTests extends AccessTest {
    @Autowired
    JdbcClient database;

    @Test
    void setsThePasswordOnceAndIsRefusedTheSecondTime() {
        NewAccount account = invitedOwner();
        String link = link(account);
        Browser browser = browser();
        HttpResponse<String> set = browser.submit(link, link, "password", PASSWORD, "repeated", PASSWORD);
        assertThat(browser.location(set)).isEqualTo("/login?set");
        assertThat(browser.location(browser.signIn(account.login(), PASSWORD))).isEqualTo("/my");

        assertThat(browser().get(link).statusCode()).isEqualTo(404);
        assertThat(redeems(link)).isFalse();
    }

    @Test
    void worksForSeventyTwoHoursAndNoLonger() {
        String first = link(invitedOwner());
        clock.forward(Passwords.LINK.minusSeconds(1));
        assertThat(browser().get(first).statusCode()).isEqualTo(200);
        clock.forward(java.time.Duration.ofSeconds(1));
        assertThat(browser().get(first).statusCode()).isEqualTo(404);
        assertThat(redeems(first)).isFalse();
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        NewAccount account = invitedOwner();
        String first = link(account);
        String second = accounts.renewLink(operator(), account.ref());
        assertThat(redeems(first)).isFalse();
        assertThat(redeems(second)).isTrue();
    }

    @Test
    void endsWithItsAccount() {
        NewAccount account = invitedOwner();
        String link = link(account);
        accounts.deactivate(operator(), account.ref());
        assertThat(redeems(link)).isFalse();
    }

    @Test
    void theTokenItselfIsStoredNowhere() {
        String token = token(link(invitedOwner()));
        assertThat(database.sql("select count(*) from access.link l where l::text like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aWeakOrMistypedPasswordIsRefusedWithWordsAndTheLinkStays() {
        NewAccount account = invitedOwner();
        String link = link(account);
        String[][] faulty = {
            {"too short", "too short", "至少 10 个字符"},
            {"密码".repeat(13), "密码".repeat(13), "密码过长"},
            {account.login() + " is my name", account.login() + " is my name", "不能包含登录名"},
            {PASSWORD, PASSWORD + "!", "两次输入不一致"}
        };
        for (String[] typed : faulty) {
            HttpResponse<String> refused =
                    browser().submit(link, link, "password", typed[0], "repeated", typed[1]);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains(typed[2]).doesNotContain(typed[0]);
        }
        assertThat(redeems(link)).isTrue();
    }
}
