package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.testing.Browser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccountTests extends AccessTest {
    @Test
    void anAdministratorOpensAccountsOfTheOwnOrganisationOnly() {
        Organisation own = organisation(Organisation.Kind.BANK);
        Organisation foreign = organisation(Organisation.Kind.BANK);
        Browser browser = signedIn(welcomed(own.code(), Role.ADMINISTRATOR));
        assertThat(browser.location(browser.get("/organisations"))).isEqualTo("/organisations/" + own.code());

        String page = "/organisations/" + own.code();
        HttpResponse<String> opened =
                browser.submit(page, page + "/accounts", "login", "officer-" + own.code(), "name", "李强", "role", "MEMBER");
        assertThat(browser.location(opened)).isEqualTo(page);
        String shown = browser.get(page).body();
        assertThat(shown).contains("/welcome/", "李强 的一次性链接");
        assertThat(browser.get(page).body()).doesNotContain("/welcome/");

        assertThat(browser.get("/organisations/" + foreign.code()).statusCode()).isEqualTo(404);
        assertThat(browser.submit(page, "/organisations/" + foreign.code() + "/accounts", "login", "x12", "name", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.submit(page, "/organisations", "code", "x12").statusCode()).isEqualTo(404);
        NewAccount other = welcomed(foreign.code(), Role.MEMBER);
        assertThat(browser.submit(page, page + "/accounts/" + other.ref() + "/link").statusCode())
                .isEqualTo(404);
        assertThat(browser.submit(page, page + "/accounts/" + other.ref() + "/deactivation").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorStatesTheNumberOfTheOwnOffice() {
        Organisation own = organisation(Organisation.Kind.BANK);
        Browser browser = signedIn(welcomed(own.code(), Role.ADMINISTRATOR));
        String page = "/organisations/" + own.code();
        HttpResponse<String> refused = browser.submit(page, page + "/phone", "phone", "问老王");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("电话只能由数字", "value=\"问老王\"");
        assertThat(browser.location(browser.submit(page, page + "/phone", "phone", "０００-0000 0001"))).isEqualTo(page);
        assertThat(browser.get(page).body()).contains("value=\"000-0000 0001\"");
        String foreign = "/organisations/" + organisation(Organisation.Kind.BANK).code() + "/phone";
        assertThat(browser.submit(page, foreign, "phone", "000-0000").statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberOpensNone() {
        Organisation bank = organisation(Organisation.Kind.BANK);
        Browser browser = signedIn(welcomed(bank.code(), Role.MEMBER));
        assertThat(browser.get("/organisations").statusCode()).isEqualTo(404);
        assertThat(browser.get("/organisations/" + bank.code()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() {
        Browser browser = signedIn(welcomed(Organisation.OPERATOR, Role.ADMINISTRATOR));
        HttpResponse<String> refused = browser.submit(
                "/organisations", "/organisations", "code", "Not A Code", "chinese", "某某局", "english", "", "kind", "BANK");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("有 2 处需要修改", "value=\"Not A Code\"", "value=\"某某局\"", "href=\"#code\"");
    }

    @Test
    void aLoginIsTakenOnce() {
        NewAccount account = welcomed(Organisation.OPERATOR, Role.MEMBER);
        String body = "{\"login\":\"%s\",\"name\":\"某人\",\"organisation\":\"operator\",\"role\":\"member\"}";
        HttpResponse<String> taken =
                browser().command("operator", "/api/accounts", body.formatted(account.login().toUpperCase(java.util.Locale.ROOT)));
        assertThat(taken.statusCode()).isEqualTo(409);
        HttpResponse<String> opened = browser().command("operator", "/api/accounts", body.formatted("fresh." + account.login()));
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.body()).containsPattern("\"link\":\"/welcome/[a-z2-7]{26}\"");
    }

    @Test
    void aFirmCountsOnlyOncePersonAndPowersAreVerified() {
        Organisation firms = organisation(Organisation.Kind.FIRM);
        NewAccount owner = welcomed(firms.code(), Role.MEMBER);
        assertThat(actor(owner).orElseThrow().firm()).isNull();
        String firm = Reference.fresh();
        assertThat(browser()
                        .command(
                                "operator",
                                "/api/accounts/" + owner.ref() + "/powers",
                                "{\"firm\":\"" + firm + "\",\"verifiedOn\":\"2026-08-03\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(actor(owner).orElseThrow().firm()).isEqualTo(firm);

        NewAccount officer = welcomed(organisation(Organisation.Kind.BANK).code(), Role.MEMBER);
        assertThatThrownBy(() -> accounts.powersVerified(
                        operator(), officer.ref(), firm, Power.REPRESENTATIVE, LocalDate.of(2026, 8, 3), null))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void aPowerOfAttorneyEndsOnItsDayAndWhenItIsTakenBack() {
        NewAccount clerk = welcomed(organisation(Organisation.Kind.FIRM).code(), Role.MEMBER);
        String firm = Reference.fresh();
        LocalDate today = LocalDate.now(clock);
        accounts.grantPower(clerk.ref(), firm, Power.CLERK, today, today.plusDays(2));
        Actor actor = actor(clerk).orElseThrow();
        assertThat(actor.firm()).isEqualTo(firm);
        assertThat(actor.represents(firm)).isFalse();
        clock.forward(java.time.Duration.ofDays(2));
        assertThat(actor(clerk).orElseThrow().firm()).isNull();
        accounts.grantPower(clerk.ref(), firm, Power.REPRESENTATIVE, today, null);
        assertThat(actor(clerk).orElseThrow().represents(firm)).isTrue();
        accounts.endPower(clerk.ref());
        accounts.endPower(clerk.ref());
        assertThat(actor(clerk).orElseThrow().firm()).isNull();
    }
}
