package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** On a database of its own, which has no security administrator at first. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class ConfirmationTests extends AccessTest {
    private static final String PEOPLE = "/organisations/operator";

    @Test
    void onceThereIsASecurityAdministratorAnAccountWorksOnlyWhenConfirmed() {
        Browser system = signedIn(welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR));
        opened(system, "early", "甲", Role.MEMBER);
        Browser guard = signedIn(welcomed(Organisation.OPERATOR, Role.SECURITY_ADMINISTRATOR));
        String link = opened(system, "late", "乙", Role.MEMBER);
        Browser late = browser();
        String secret = late.welcome(link, "late", PASSWORD, clock.instant());
        assertThat(late.get("/login?waiting").body()).contains("等待安全管理员确认");
        assertThat(late.location(late.get("/organisations"))).isEqualTo("/login");
        assertThat(late.location(late.signIn("late", PASSWORD))).isEqualTo("/login?waiting");
        String page = guard.get("/security").body();
        assertThat(page).contains("确认 乙 的账号").doesNotContain("确认 甲 的账号");
        String confirmation = action(page, "confirmation");
        assertThat(system.submit(PEOPLE, confirmation).statusCode()).as("not by who opened it").isEqualTo(404);
        assertThat(guard.location(guard.submit("/security", confirmation))).isEqualTo("/security");
        assertThat(secret).isNotEmpty();
        assertThat(late.location(late.signIn("late", PASSWORD))).isEqualTo("/login/code");
    }

    private static String opened(Browser system, String login, String name, Role role) {
        system.submit(PEOPLE, PEOPLE + "/accounts", "login", login, "name", name, "role", role.name());
        return found(system.get(PEOPLE).body(), "(/welcome/[a-z2-7]{26})");
    }
}
