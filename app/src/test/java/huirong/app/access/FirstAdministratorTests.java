package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
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
        assertThat(welcomes.find(token(first))).isEmpty();
        assertThat(welcomes.find(token(second)).orElseThrow().account().login()).isEqualTo("admin");
        Browser browser = browser();
        browser.welcome(second, "admin", PASSWORD, clock.instant());
        assertThat(accounts.firstAdministratorLink()).isEmpty();
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(200);
    }
}
