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
        NewAccount account = invited(Organisation.OPERATOR, Role.MEMBER);
        String link = link(account);
        Browser browser = browser();
        HttpResponse<String> set = browser.submit(link, link, "password", PASSWORD, "repeated", PASSWORD);
        assertThat(browser.location(set)).isEqualTo("/login?set");
        assertThat(browser.location(browser.signIn(account.login(), PASSWORD))).isEqualTo("/");

        assertThat(browser().get(link).statusCode()).isEqualTo(404);
        assertThat(accounts.redeem(token(link), "another row of words")).isFalse();
    }

    @Test
    void worksForSeventyTwoHoursAndNoLonger() {
        String first = link(invited(Organisation.OPERATOR, Role.MEMBER));
        clock.forward(Passwords.LINK.minusSeconds(1));
        assertThat(browser().get(first).statusCode()).isEqualTo(200);
        clock.forward(java.time.Duration.ofSeconds(1));
        assertThat(browser().get(first).statusCode()).isEqualTo(404);
        assertThat(accounts.redeem(token(first), PASSWORD)).isFalse();
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        NewAccount account = invited(Organisation.OPERATOR, Role.MEMBER);
        String first = link(account);
        String second = accounts.renewLink(operator(), account.ref());
        assertThat(accounts.redeem(token(first), PASSWORD)).isFalse();
        assertThat(accounts.redeem(token(second), PASSWORD)).isTrue();
    }

    @Test
    void endsWithItsAccount() {
        NewAccount account = invited(Organisation.OPERATOR, Role.MEMBER);
        String link = link(account);
        accounts.deactivate(operator(), account.ref());
        assertThat(accounts.redeem(token(link), PASSWORD)).isFalse();
    }

    @Test
    void theTokenItselfIsStoredNowhere() {
        String token = token(link(invited(Organisation.OPERATOR, Role.MEMBER)));
        assertThat(database.sql("select count(*) from access.link l where l::text like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aWeakOrMistypedPasswordIsRefusedWithWordsAndTheLinkStays() {
        NewAccount account = invited(Organisation.OPERATOR, Role.MEMBER);
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
        assertThat(accounts.redeem(token(link), PASSWORD)).isTrue();
    }
}
