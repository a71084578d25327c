package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.factor.OneTimeCodes;
import huirong.app.testing.Browser;
import huirong.app.testing.ServedModule;
import huirong.app.testing.SetClock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests of this module share: a server, and people of their own. */
@ServedModule
abstract class AccessTest {
    static final String PASSWORD = "four words in a row";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, String> secrets = new HashMap<>();

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Welcomes welcomes;

    @Autowired
    MachineTime time;

    @Autowired
    SetClock clock;

    @LocalServerPort
    int port;

    /** The operator's administrator, as a command acts. */
    Actor operator() {
        return new Actor(
                Actor.LOCAL, "", organisations.find(Organisation.OPERATOR).orElseThrow(), Role.ADMINISTRATOR);
    }

    Organisation organisation(Organisation.Kind kind) {
        Organisation organisation =
                new Organisation("org-" + NUMBER.incrementAndGet(), "某单位", "Some office", kind, Set.of());
        organisations.register(operator(), organisation);
        return organisation;
    }

    /** A person of a firm, who signs in with a password alone. */
    NewAccount owner() {
        return welcomed(organisation(Organisation.Kind.FIRM).code(), Role.MEMBER);
    }

    NewAccount invitedOwner() {
        return invited(organisation(Organisation.Kind.FIRM).code(), Role.MEMBER);
    }

    /** True if the link still sets a password. */
    boolean redeems(String link) {
        return welcomes.redeem(token(link), PASSWORD, PASSWORD, null) instanceof Redemption.Done;
    }

    /** An account whose password is not set yet. */
    NewAccount invited(String organisation, Role role) {
        return new NewAccount(
                Reference.fresh(), "person" + NUMBER.incrementAndGet(), "某人" + role, organisation, role);
    }

    String link(NewAccount account) {
        return ((Opening.Opened) accounts.create(operator(), account)).link();
    }

    static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** An account that can sign in; its app is {@link #code}. */
    NewAccount welcomed(String organisation, Role role) {
        return welcomed(invited(organisation, role));
    }

    NewAccount welcomed(NewAccount account) {
        String link = link(account);
        boolean staff = organisations.find(account.organisation()).orElseThrow().kind() != Organisation.Kind.FIRM;
        if (staff) secrets.put(account.ref(), accounts.enrol(operator(), account.ref()));
        String code = staff ? code(account, -OneTimeCodes.STEP.toSeconds()) : "";
        assertThat(welcomes.redeem(token(link), PASSWORD, PASSWORD, code)).isInstanceOf(Redemption.Done.class);
        return account;
    }

    /** The code that the person's app shows so many seconds from now. */
    String code(NewAccount account, long seconds) {
        return OneTimeCodes.at(secrets.get(account.ref()), clock.instant().plusSeconds(seconds));
    }

    /** Who acts in a session that begins now. */
    Optional<Actor> actor(NewAccount account) {
        return actor(account.ref());
    }

    Optional<Actor> actor(String account) {
        return accounts.actor(account, time.now());
    }

    Browser browser() {
        return new Browser(port);
    }

    /** Each call waits for the app's next code. */
    Browser signedIn(NewAccount account) {
        Browser browser = browser();
        if (!secrets.containsKey(account.ref())) browser.signIn(account.login(), PASSWORD);
        else {
            clock.forward(OneTimeCodes.STEP);
            browser.signIn(account.login(), PASSWORD, code(account, 0));
        }
        return browser;
    }

    /** Where the first form for this act on the page of the security administrator goes. */
    static String action(String page, String act) {
        return found(page, "action=\"(/security/accounts/[a-z2-7]{26}/" + act + ")\"");
    }

    static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
