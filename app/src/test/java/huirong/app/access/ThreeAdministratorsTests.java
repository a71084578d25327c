package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The system administrator opens accounts, the security administrator guards them, the audit administrator reads. */
class ThreeAdministratorsTests extends AccessTest {
    private static final String PEOPLE = "/organisations/operator";

    @Test
    void nobodyIsTwoOfThem() {
        Browser system = signedIn(welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR));
        opened(system, "guard", "丙", Role.SECURITY_ADMINISTRATOR);
        HttpResponse<String> second =
                system.submit(PEOPLE, PEOPLE + "/accounts", "login", "audit", "name", "丙", "role", "AUDIT_ADMINISTRATOR");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("须由三个人分别担任");
        opened(system, "audit", "丁", Role.AUDIT_ADMINISTRATOR);
    }

    @Test
    void theThreeDoThreeThings() {
        Browser system = signedIn(welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR));
        Browser guard = signedIn(welcomed(Organisation.OPERATOR, Role.SECURITY_ADMINISTRATOR));
        assertThat(system.get("/organisations").statusCode()).isEqualTo(200);
        assertThat(system.get("/security").statusCode()).isEqualTo(404);
        assertThat(guard.get("/security").statusCode()).isEqualTo(200);
        assertThat(guard.get("/organisations").statusCode()).isEqualTo(404);
        assertThat(guard.get(PEOPLE).statusCode()).isEqualTo(404);
        assertThat(signedIn(welcomed(Organisation.OPERATOR, Role.AUDIT_ADMINISTRATOR)).get("/security").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aResetSecondFactorIsSetUpAnewByWhoKnowsThePasswordAndByNobodyElse() {
        NewAccount account = welcomed(organisation(Organisation.Kind.BANK).code(), Role.CHECKER);
        Browser officer = signedIn(account);
        Browser guard = signedIn(welcomed(Organisation.OPERATOR, Role.SECURITY_ADMINISTRATOR));
        guard.submit("/security", "/security/accounts/" + account.ref() + "/factor-reset");
        String link = found(guard.get("/security").body(), "(/welcome/[a-z2-7]{26})");
        assertThat(officer.location(officer.get("/firms"))).isEqualTo("/login");
        assertThat(officer.location(officer.signIn(account.login(), PASSWORD))).isEqualTo("/login?factor");
        assertThat(browser().get(link).body()).contains("id=\"secret\"").doesNotContain("id=\"repeated\"");
        Browser thief = browser();
        thief.welcome(link, account.login(), "another row of words", clock.instant());
        assertThat(thief.location(thief.get("/firms"))).isEqualTo("/login");
        Browser again = browser();
        again.welcome(link, account.login(), PASSWORD, clock.instant());
        assertThat(again.location(again.get("/firms"))).isNotEqualTo("/login");
    }

    @Test
    void locksAreLiftedAndSessionsEndedByTheSecurityAdministrator() {
        NewAccount account = welcomed(organisation(Organisation.Kind.BANK).code(), Role.MAKER);
        Browser officer = signedIn(account);
        Browser guard = signedIn(welcomed(Organisation.OPERATOR, Role.SECURITY_ADMINISTRATOR));
        guard.submit("/security", "/security/accounts/" + account.ref() + "/sessions-end");
        assertThat(officer.location(officer.get("/firms"))).isEqualTo("/login");
        for (int i = 0; i < Passwords.TRIES; i++) browser().signIn(account.login(), "wrong words in a row");
        assertThat(officer.location(officer.signIn(account.login(), PASSWORD))).isEqualTo("/login?wrong");
        guard.submit("/security", action(guard.get("/security?q=" + account.login()).body(), "unlocking"));
        assertThat(officer.location(officer.signIn(account.login(), PASSWORD))).isEqualTo("/login/code");
    }

    @Test
    void aSecurityAdministratorDoesNothingToTheOwnAccount() {
        NewAccount account = welcomed(Organisation.OPERATOR, Role.SECURITY_ADMINISTRATOR);
        Browser guard = signedIn(account);
        assertThat(guard.submit("/security", "/security/accounts/" + account.ref() + "/factor-reset").statusCode())
                .isEqualTo(404);
    }

    private static void opened(Browser system, String login, String name, Role role) {
        assertThat(system.submit(PEOPLE, PEOPLE + "/accounts", "login", login, "name", name, "role", role.name())
                        .statusCode())
                .isEqualTo(302);
    }
}
