package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Organisation.Kind;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Everyone who tries: each kind of organisation in each role that it has, and those who have no business here. */
final class Callers {
    /** An organisation of each kind, of the zone where it can be. */
    private static final Map<Kind, String> HOME = new EnumMap<>(Map.of(
            Kind.OPERATOR, "operator",
            Kind.CREDIT_OFFICE, "routes-own-office",
            Kind.DEPARTMENT, JoinedFirm.REGISTRAR,
            Kind.BANK, JoinedFirm.BANKS.getFirst(),
            Kind.FUND_OFFICE, "routes-own-fund",
            Kind.GUARANTOR, "routes-own-guarantor",
            Kind.AUDIT, "routes-audit",
            Kind.FIRM, JoinedFirm.FIRMS));

    static final String OFFICE = "routes-own-office";
    static final String FUND = "routes-own-fund";
    static final String OTHER_OFFICE = "routes-office";
    static final String OTHER_FUND = "routes-fund";
    static final String OTHER_BANK = "routes-bank";
    static final String GUARANTOR = "routes-own-guarantor";
    static final String OTHER_GUARANTOR = "routes-guarantor";
    static final String OTHER_DEPARTMENT = "routes-department";

    static final String NOBODY = "nobody";
    static final String OUT_OF_TERM = "auditor out of term";
    static final String OTHERS = "other zone's office";

    private Callers() {}

    static List<Caller> all(Platform platform, int port, JoinedFirm owner, JoinedFirm another) {
        assertThat(HOME.keySet()).as("an organisation of each kind").containsExactlyInAnyOrder(Kind.values());
        List<Caller> callers = new ArrayList<>(List.of(new Caller(NOBODY, new Browser(port), true)));
        for (Kind kind : Kind.values())
            for (Role role : roles(kind))
                callers.add(new Caller(kind + " " + role, platform.person(HOME.get(kind), role), kind == Kind.FIRM));
        callers.add(new Caller("the firm", owner.owner(), false));
        callers.add(stranger(OUT_OF_TERM, outOfTerm(platform, port)));
        callers.add(stranger("another firm", another.owner()));
        callers.add(stranger("bank never asked", platform.person(JoinedFirm.BANKS.get(1), Role.MAKER)));
        callers.add(stranger("bank withdrawn from", platform.person(JoinedFirm.BANKS.get(2), Role.MAKER)));
        callers.add(stranger(OTHERS, platform.person(OTHER_OFFICE, Role.MEMBER)));
        callers.add(stranger("other zone's fund", platform.person(OTHER_FUND, Role.MAKER)));
        callers.add(stranger("other zone's bank", platform.person(OTHER_BANK, Role.MAKER)));
        callers.add(stranger("other guarantor", platform.person(OTHER_GUARANTOR, Role.MAKER)));
        callers.add(stranger("other department", platform.person(OTHER_DEPARTMENT)));
        return callers;
    }

    /** The roles that mean something for an organisation of this kind. A kind or a role added later is tried as well. */
    private static Set<Role> roles(Kind kind) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        if (kind != Kind.OPERATOR) roles.removeAll(EnumSet.of(Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR));
        if (kind == Kind.OPERATOR || kind == Kind.AUDIT || kind == Kind.FIRM)
            roles.removeAll(EnumSet.of(Role.MAKER, Role.CHECKER));
        return roles;
    }

    /** An auditor who signed in on the last day of the term, which was yesterday. */
    private static Browser outOfTerm(Platform platform, int port) {
        platform.clock().set(TestClock.TODAY.minusDays(1));
        JsonNode account = platform.as("operator")
                .post("/api/accounts", Map.of("login", "routes-auditor", "name", "审计乙", "organisation", HOME.get(Kind.AUDIT),
                        "role", "MEMBER", "validTo", TestClock.TODAY.toString()))
                .body();
        Browser browser = new Browser(port);
        browser.welcome(
                account.get("link").asString(), "routes-auditor", "four words in a row", platform.clock().instant());
        platform.clock().set(TestClock.TODAY);
        return browser;
    }

    private static Caller stranger(String name, Browser browser) {
        return new Caller(name, browser, true);
    }
}
