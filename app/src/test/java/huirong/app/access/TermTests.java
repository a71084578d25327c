package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TermTests extends AccessTest {
    @Autowired
    private SecurityStore security;

    @Test
    void anAuditorWhoseTermIsOverGetsNothing() {
        String office = organisation(Organisation.Kind.AUDIT).code();
        NewAccount account = new NewAccount(
                Reference.fresh(), "auditor-" + office, "某审计员", office, Role.MEMBER, today().plusDays(1));
        Browser browser = signedIn(welcomed(account));
        assertThat(security.guarded(account.login(), clock.instant(), today())).noneMatch(SecurityStore.Guarded::over);
        assertThat(browser.get("/firms").statusCode()).isNotEqualTo(302);
        clock.forward(Duration.ofDays(1));
        assertThat(security.guarded(account.login(), clock.instant(), today())).hasSize(1).allMatch(SecurityStore.Guarded::over);
        assertThat(browser.location(browser.get("/firms"))).isEqualTo("/login");
        Browser again = browser();
        assertThat(again.location(again.signIn(account.login(), PASSWORD))).isEqualTo("/login?ended");
        assertThat(again.get("/login?ended").body()).contains("使用期限");
        assertThat(again.location(again.signIn(account.login(), "not " + PASSWORD)))
                .as("without the password nothing is told")
                .isEqualTo("/login?wrong");
    }

    @Test
    void aTermIsADate() {
        String asked = "{\"login\":\"term.%s\",\"name\":\"某人\",\"organisation\":\"operator\",\"validTo\":\"%s\"}";
        assertThat(browser().command("operator", "/api/accounts", asked.formatted("a", "soon")).body())
                .contains("\"code\":\"account.valid-to\"");
        assertThat(browser().command("operator", "/api/accounts", asked.formatted("a", "2026-12-31")).statusCode())
                .isEqualTo(201);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
