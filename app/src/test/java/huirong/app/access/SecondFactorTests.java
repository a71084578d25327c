package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.factor.OneTimeCodes;
import huirong.app.access.factor.SecondFactors;
import huirong.app.testing.Browser;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondFactorTests extends AccessTest {
    @Autowired
    JdbcClient database;

    @BeforeEach
    void forgetWrongCodesFromThisAddress() {
        clock.forward(AddressBrake.FORGOTTEN.plusSeconds(1));
    }

    @Test
    void thePasswordAloneOpensNothing() {
        NewAccount account = clerk();
        Browser browser = browser();
        assertThat(browser.location(browser.signIn(account.login(), PASSWORD))).isEqualTo("/login/code");
        assertThat(browser.location(browser.get("/organisations"))).isEqualTo("/login/code");
        assertThat(browser.get("/api/firms").statusCode()).isEqualTo(401);
        assertThat(browser.location(sent(browser, code(account, 0)))).isEqualTo("/organisations");
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(200);
        assertThat(browser.location(browser.get("/login/code"))).isEqualTo("/");
    }

    @Test
    void aCodeWorksOnce() {
        NewAccount account = clerk();
        String code = code(account, 0);
        assertThat(browser().signIn(account.login(), PASSWORD, code).statusCode()).isEqualTo(302);
        HttpResponse<String> replayed = browser().signIn(account.login(), PASSWORD, code);
        assertThat(replayed.statusCode()).isEqualTo(422);
        assertThat(replayed.body()).contains("已经用过");
        assertThat(browser().signIn(account.login(), PASSWORD, code(account, 30)).statusCode()).isEqualTo(302);
        assertThat(browser().signIn(account.login(), PASSWORD, code).body()).contains("已经用过");
    }

    @Test
    void clocksMayDifferByOneStepAndNoMore() {
        NewAccount account = clerk();
        clock.forward(Duration.ofMinutes(5));
        for (long seconds : new long[] {-60, 60})
            assertThat(browser().signIn(account.login(), PASSWORD, code(account, seconds)).statusCode()).isEqualTo(422);
        for (long seconds : new long[] {-30, 30})
            assertThat(browser().signIn(account.login(), PASSWORD, code(account, seconds)).statusCode()).isEqualTo(302);
    }

    @Test
    void sixWrongCodesLockTheCodesForFifteenMinutes() {
        NewAccount account = clerk();
        Browser browser = browser();
        browser.signIn(account.login(), PASSWORD);
        for (int i = 1; i < SecondFactors.TRIES; i++) assertThat(sent(browser, "000000").body()).contains("动态口令不对");
        assertThat(sent(browser, "000000").body()).contains("锁定");
        assertThat(sent(browser, code(account, 0)).body()).contains("锁定");
        clock.forward(SecondFactors.LOCK.minusSeconds(1));
        assertThat(sent(browser, code(account, 0)).body()).contains("锁定");
        clock.forward(Duration.ofSeconds(1));
        assertThat(browser.location(sent(browser, code(account, 0)))).isEqualTo("/organisations");
    }

    @Test
    void theLinkOfAStaffAccountSetsUpBothFactorsAndSignsIn() {
        NewAccount account = invited(Organisation.OPERATOR, Role.ADMINISTRATOR);
        String link = link(account);
        Browser browser = browser();
        HttpResponse<String> refused =
                browser.submit(link, link, "password", PASSWORD, "repeated", PASSWORD, "code", "000000");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("动态口令不对", "data:image/svg+xml;base64,");
        String secret = browser.welcome(link, account.login(), PASSWORD, clock.instant());
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(200);
        String used = OneTimeCodes.at(secret, clock.instant());
        assertThat(browser().signIn(account.login(), PASSWORD, used).body()).contains("已经用过");
    }

    @Test
    void aNewLinkSetsAPasswordOnlyForWhoHoldsTheApp() {
        NewAccount account = clerk();
        String link = accounts.renewLink(operator(), account.ref());
        assertThat(browser().get(link).body()).doesNotContain("id=\"secret\"", "data:image");
        assertThat(browser().submit(link, link, "password", PASSWORD, "repeated", PASSWORD, "code", "000000").body())
                .contains("动态口令不对");
        Browser browser = browser();
        String other = "another row of words";
        browser.submit(link, link, "password", other, "repeated", other, "code", code(account, 0));
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherPasswordEndsTheSessionsBefore() {
        NewAccount account = clerk();
        Browser browser = signedIn(account);
        String link = accounts.renewLink(operator(), account.ref());
        welcomes.redeem(token(link), PASSWORD, PASSWORD, code(account, 30));
        assertThat(browser.location(browser.get("/organisations"))).isEqualTo("/login");
    }

    @Test
    void onlyACommandOnThisMachineEnrolsAProgram() {
        NewAccount account = clerk();
        String path = "/api/accounts/" + account.ref() + "/second-factor";
        assertThat(browser().command("operator", path, "{}").body()).containsPattern("\"secret\":\"[A-Z2-7]{32}\"");
        Browser administrator = signedIn(clerk());
        assertThat(administrator.submit("/", path).statusCode()).isEqualTo(404);
        assertThat(browser().command("operator", "/api/accounts/" + owner().ref() + "/second-factor", "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSecretIsSealedAtRest() {
        String secret = accounts.enrol(operator(), clerk().ref());
        byte[] stored = database.sql("select sealed from access.second_factor order by confirmed_at desc limit 1")
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        assertThat(stored.length).isEqualTo(12 + 20 + 16);
    }

    private NewAccount clerk() {
        return welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR);
    }

    private static HttpResponse<String> sent(Browser browser, String code) {
        return browser.submit("/login/code", "/login/code", "code", code);
    }
}
