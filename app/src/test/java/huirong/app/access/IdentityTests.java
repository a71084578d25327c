package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import huirong.app.access.SimulatedProvider.Person;
import huirong.app.testing.Browser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through an identity provider. */
class IdentityTests extends AccessTest {
    private static final SimulatedProvider PROVIDER = SimulatedProvider.start();
    private static final String FIRM = "91500111MADEM00018";
    private static final UnaryOperator<JWTClaimsSet.Builder> AS_IT_IS = claims -> claims;

    @Autowired
    Identities identities;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("huirong.identity.issuer", PROVIDER::issuer);
        registry.add("huirong.identity.client", () -> SimulatedProvider.CLIENT);
        registry.add("huirong.identity.secret", () -> "known to both");
    }

    @Test
    void theFirstSignInOpensAnAccountForPeopleOfFirms() {
        Person person = person("first");
        Browser browser = browser();
        assertThat(browser.get("/login").body()).contains("用政务身份登录", "/login/provider");
        assertThat(browser.location(browser.get(agreed(browser, person)))).isEqualTo("/my");
        Actor actor = actor(account(person)).orElseThrow();
        assertThat(actor.organisation().code()).isEqualTo("firms");
        assertThat(actor.role()).isEqualTo(Role.MEMBER);
        assertThat(actor.firm()).as("powers are given by membership, not by signing in").isNull();
        ProvenIdentity proven = identities.of(actor).orElseThrow();
        assertThat(proven.name()).isEqualTo(person.name());
        assertThat(proven.realName()).isTrue();
        assertThat(proven.firms()).isEqualTo(Map.of(FIRM, Power.REPRESENTATIVE));
        assertThat(proven.on()).isEqualTo(java.time.LocalDate.now(clock));
    }

    @Test
    void theSecondSignInFindsTheAccountAndTheLatestStatementCounts() {
        Person before = person("again");
        Browser first = browser();
        first.get(agreed(first, before));
        String account = account(before);
        Person now = new Person(before.subject(), "改名人", List.of(Map.of("uscc", FIRM, "power", "shareholder")));
        Browser second = browser();
        second.get(agreed(second, now));
        assertThat(account(now)).isEqualTo(account);
        ProvenIdentity proven = identities.of(actor(account).orElseThrow()).orElseThrow();
        assertThat(proven.name()).isEqualTo("改名人");
        assertThat(proven.firms()).isEmpty();
        assertThat(actor(account).orElseThrow().name()).isEqualTo("改名人");
    }

    @Test
    void thePersonGoesOnToThePageAskedFor() {
        Browser browser = browser();
        browser.get("/organisations/firms");
        assertThat(browser.location(browser.get(agreed(browser, person("onward"))))).isEqualTo("/organisations/firms");
    }

    @Test
    void aForgedStateIsRefused() {
        Browser browser = browser();
        String back = agreed(browser, person("forged"));
        assertRefused(browser, browser.get(back.replaceAll("state=.*", "state=forged")));
        Browser victim = browser();
        assertRefused(victim, victim.get(back));
    }

    @Test
    void aTokenForAnotherSignInAnotherPlatformOrByAnotherKeyIsRefused() {
        assertRefused(claims -> claims.claim("nonce", "of another sign-in"), false);
        assertRefused(claims -> claims.audience("another platform"), false);
        assertRefused(claims -> claims.issuer("https://elsewhere.example"), false);
        assertRefused(claims -> claims.expirationTime(new java.util.Date(0)), false);
        assertRefused(AS_IT_IS, true);
    }

    @Test
    void aPersonWithoutANameGetsNoAccount() {
        Browser browser = browser();
        String led = led(browser);
        HttpResponse<String> refused = browser.get(
                PROVIDER.agreed(led, person("nameless"), claims -> claims.claim("name", " "), false));
        assertThat(browser.location(refused)).isEqualTo("/login?closed");
        assertThat(accounts("nameless")).isZero();
    }

    @Test
    void aDeactivatedPersonIsNotLetInAgain() {
        Person person = person("closed");
        Browser browser = browser();
        browser.get(agreed(browser, person));
        accounts.deactivate(operator(), account(person));
        assertThat(browser.location(browser.get("/organisations"))).isEqualTo("/login");
        assertThat(browser.location(browser.get(agreed(browser, person)))).isEqualTo("/login?closed");
        assertThat(browser.location(browser.get("/organisations"))).isEqualTo("/login");
    }

    @Test
    void whoeverArrivesWhileTheDatabaseIsAwaySignsInAgain() {
        Browser browser = browser();
        browser.get("/organisations/firms");
        String back = agreed(browser, person("unlucky"));
        database.sql("alter table access.identity rename to identity_away").update();
        try {
            assertThat(browser.get(back).statusCode()).isEqualTo(500);
        } finally {
            database.sql("alter table access.identity_away rename to identity").update();
        }
        assertThat(browser.location(browser.get("/organisations/firms"))).isEqualTo("/login");
        assertThat(browser.location(browser.get(agreed(browser, person("unlucky"))))).isEqualTo("/organisations/firms");
    }

    @Test
    void suchAnAccountNeverHasAPassword() {
        Person person = person("keyless");
        Browser browser = browser();
        browser.get(agreed(browser, person));
        assertThatThrownBy(() -> accounts.renewLink(operator(), account(person))).isInstanceOf(NotVisible.class);
        Browser guesser = browser();
        assertThat(guesser.location(guesser.signIn(account(person), ""))).isEqualTo("/login?wrong");
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> spoilt, boolean foreignKey) {
        Browser browser = browser();
        assertRefused(browser, browser.get(PROVIDER.agreed(led(browser), person("spoilt"), spoilt, foreignKey)));
        assertThat(accounts("spoilt")).isZero();
    }

    private static void assertRefused(Browser browser, HttpResponse<String> answer) {
        assertThat(browser.location(answer)).isEqualTo("/login?unproven");
        assertThat(browser.location(browser.get("/organisations"))).isEqualTo("/login");
    }

    private static Person person(String subject) {
        return new Person(
                subject,
                "某经营者",
                List.of(Map.of("uscc", FIRM, "power", "operator"), Map.of("uscc", "not a code", "power", "operator")));
    }

    private static String agreed(Browser browser, Person person) {
        return PROVIDER.agreed(led(browser), person, AS_IT_IS, false);
    }

    /** Where the platform leads a browser that wants to sign in. */
    private static String led(Browser browser) {
        String entry = browser.location(browser.get("/login/provider"));
        String led = browser.location(browser.get(entry));
        assertThat(led).startsWith(PROVIDER.issuer() + "/authorize").contains("code_challenge_method=S256", "nonce=");
        return led;
    }

    private String account(Person person) {
        return database.sql("select account from access.identity where subject = :subject")
                .param("subject", person.subject())
                .query(String.class)
                .single();
    }

    private int accounts(String subject) {
        return database.sql("select count(*) from access.identity where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }
}
