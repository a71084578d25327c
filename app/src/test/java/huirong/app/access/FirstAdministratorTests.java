package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** On a database of its own: elsewhere there are administrators already. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class FirstAdministratorTests extends AccessTest {
    @Test
    void hasALinkUntilSomeoneAdministers() {
        String first = accounts.firstAdministratorLink().orElseThrow();
        String second = accounts.firstAdministratorLink().orElseThrow();
        assertThat(accounts.welcome(token(first))).isEmpty();
        assertThat(accounts.welcome(token(second)).orElseThrow().login()).isEqualTo("admin");
        accounts.redeem(token(second), PASSWORD);
        assertThat(accounts.firstAdministratorLink()).isEmpty();
        assertThat(browser().signIn("admin", PASSWORD).statusCode()).isEqualTo(302);
    }
}
