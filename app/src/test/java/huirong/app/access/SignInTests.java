package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.factor.OneTimeCodes;
import huirong.app.testing.Browser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTests extends AccessTest {
    @BeforeEach
    void forgetWrongPasswordsFromThisAddress() {
        clock.forward(AddressBrake.FORGOTTEN.plusSeconds(1));
    }

    @Test
    void pagesNeedASessionAndAfterSigningInThePersonIsWhereTheyWanted() {
        NewAccount account = welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR);
        Browser browser = browser();
        HttpResponse<String> refused = browser.get("/organisations");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(browser.location(refused)).isEqualTo("/login");

        HttpResponse<String> in = browser.signIn(account.login(), PASSWORD, code(account, 0));
        assertThat(browser.location(in)).isEqualTo("/organisations");
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void programsWithoutASessionGetAProblemDocument() {
        HttpResponse<String> refused = browser().get("/api/firms");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"sign-in\"", "\"type\":\"about:blank\"", "请先登录");
    }

    @Test
    void theSessionChangesItsNameOnSigningInAndItsCookieIsHidden() {
        NewAccount account = owner();
        Browser browser = browser();
        browser.get("/login");
        String before = browser.cookie("JSESSIONID").orElseThrow().getValue();
        HttpResponse<String> in = browser.signIn(account.login(), PASSWORD);
        assertThat(browser.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForFifteenMinutes() {
        NewAccount account = owner();
        for (int i = 0; i < Passwords.TRIES; i++) assertRefused(account.login(), "wrong words in a row");
        assertRefused(account.login(), PASSWORD);
        clock.forward(Passwords.LOCK.minusSeconds(1));
        assertRefused(account.login(), PASSWORD);
        clock.forward(Duration.ofSeconds(1));
        Browser browser = browser();
        assertThat(browser.location(browser.signIn(account.login(), PASSWORD))).isEqualTo("/my");
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBeforeIt() {
        NewAccount account = owner();
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < Passwords.TRIES; i++) assertRefused(account.login(), "wrong words in a row");
            Browser browser = browser();
            assertThat(browser.location(browser.signIn(account.login(), PASSWORD))).isEqualTo("/my");
        }
    }

    @Test
    void afterSigningInPeopleComeToTheirWork() {
        Map.of(
                        Organisation.Kind.BANK, "/desk",
                        Organisation.Kind.CREDIT_OFFICE, "/office",
                        Organisation.Kind.FUND_OFFICE, "/fund",
                        Organisation.Kind.GUARANTOR, "/guarantees")
                .forEach((kind, page) -> {
                    String organisation = organisation(kind).code();
                    assertThat(landing(welcomed(organisation, Role.MAKER))).isEqualTo(page);
                    assertThat(landing(welcomed(organisation, Role.ADMINISTRATOR))).isEqualTo("/organisations");
                });
        assertThat(landing(welcomed(Organisation.OPERATOR, Role.MEMBER))).isEqualTo("/deliveries");
        assertThat(landing(welcomed(organisation(Organisation.Kind.AUDIT).code(), Role.MEMBER))).isEqualTo("/audit");
        assertThat(landing(welcomed(Organisation.OPERATOR, Role.SECURITY_ADMINISTRATOR))).isEqualTo("/security");
    }

    @Test
    void whoWantsToJoinIsToldWhyASignInComesFirst() {
        Browser browser = browser();
        assertThat(browser.get("/login").body()).doesNotContain("须先加入专区");
        browser.get("/join?zone=any");
        assertThat(browser.get("/login").body()).contains("须先加入专区");
        assertThat(browser.location(browser.signIn(owner().login(), PASSWORD))).contains("/join?zone=any");
    }

    private String landing(NewAccount account) {
        clock.forward(OneTimeCodes.STEP);
        Browser browser = browser();
        return browser.location(browser.signIn(account.login(), PASSWORD, code(account, 0)));
    }

    @Test
    void anUnknownLoginAndAWrongPasswordGetTheSameAnswer() {
        assertRefused("nobody", PASSWORD);
    }

    @Test
    void anAddressWithManyWrongPasswordsIsSlowed() {
        NewAccount account = owner();
        Browser browser = browser();
        for (int i = 0; i < AddressBrake.FREE; i++) browser.signIn("nobody" + i, PASSWORD);
        clock.forward(AddressBrake.PAUSE);
        assertThat(browser.location(browser.signIn("nobody", PASSWORD))).isEqualTo("/login?wrong");
        assertThat(browser.location(browser.signIn(account.login(), PASSWORD))).isEqualTo("/login?slow");
        clock.forward(AddressBrake.PAUSE);
        assertThat(browser.location(browser.signIn(account.login(), PASSWORD))).isEqualTo("/my");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        NewAccount account = welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR);
        Browser browser = signedIn(account);
        assertThat(browser.post("/organisations", "", "code", "forged").statusCode()).isEqualTo(403);
        assertThat(organisations.find("forged")).isEmpty();
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = signedIn(welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR));
        browser.submit("/organisations", "/sign-out");
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(302);
    }

    @Test
    void aDeactivatedAccountLosesItsSessionAndCannotSignIn() {
        NewAccount account = welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR);
        Browser browser = signedIn(account);
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(200);
        accounts.deactivate(operator(), account.ref());
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(302);
        assertRefused(account.login(), PASSWORD);
    }

    private void assertRefused(String login, String password) {
        Browser browser = browser();
        assertThat(browser.location(browser.signIn(login, password))).isEqualTo("/login?wrong");
    }
}
