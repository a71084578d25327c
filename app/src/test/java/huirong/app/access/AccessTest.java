package huirong.app.access;

import huirong.app.testing.Browser;
import huirong.app.testing.ServedModule;
import huirong.app.testing.SetClock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests of this module share: a server, and people of their own. */
@ServedModule
abstract class AccessTest {
    static final String PASSWORD = "four words in a row";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

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

    /** An account whose password is not set yet. */
    NewAccount invited(String organisation, Role role) {
        return new NewAccount(
                Reference.fresh(), "person" + NUMBER.incrementAndGet(), "某人", organisation, role);
    }

    String link(NewAccount account) {
        return accounts.create(operator(), account).orElseThrow();
    }

    static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** An account that can sign in. */
    NewAccount welcomed(String organisation, Role role) {
        NewAccount account = invited(organisation, role);
        accounts.redeem(token(link(account)), PASSWORD);
        return account;
    }

    Browser browser() {
        return new Browser(port);
    }

    Browser signedIn(NewAccount account) {
        Browser browser = browser();
        browser.signIn(account.login(), PASSWORD);
        return browser;
    }
}
