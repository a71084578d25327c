package huirong.app.access;

import huirong.app.access.SecurityStore.Guarded;
import huirong.app.access.factor.SecondFactors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the security administrator does with accounts of staff. Opening them is the system administrator's, reading what both
 * did is the audit administrator's; nobody acts on the own account.
 */
@Component
class Guards {
    private final SecurityStore store;
    private final AccountStore accounts;
    private final SignInStore signIns;
    private final LinkStore links;
    private final SecondFactors factors;
    private final MachineTime time;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Guards(
            SecurityStore store,
            AccountStore accounts,
            SignInStore signIns,
            LinkStore links,
            SecondFactors factors,
            MachineTime time,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.signIns = signIns;
        this.links = links;
        this.factors = factors;
        this.time = time;
        this.clock = clock;
        this.events = events;
    }

    /** Accounts of staff whose login, name or organisation contains this text. */
    List<Guarded> accounts(Actor by, String part) {
        if (!by.administersSecurity()) throw new NotVisible("security");
        return store.guarded(part.strip(), clock.instant(), LocalDate.now(clock));
    }

    /** Lets an account work. */
    @Transactional
    void confirm(Actor by, String ref) {
        guarded(by, ref);
        if (store.confirm(ref, clock.instant()))
            events.publishEvent(AccessActed.by(by, "account.confirm", "account " + ref));
    }

    /**
     * Takes the second factor away and ends the sessions.
     *
     * @return the path of a one-time link with which whoever knows the password sets up another
     */
    @Transactional
    String resetFactor(Actor by, String ref) {
        guarded(by, ref);
        factors.reset(ref);
        accounts.endSessions(ref, time.now());
        OneTimeToken token = OneTimeToken.fresh();
        links.put(ref, false, token, clock.instant().plus(Passwords.LINK));
        events.publishEvent(AccessActed.by(by, "account.factor-reset", "account " + ref));
        return token.path();
    }

    /** Wrong passwords and codes so far are forgotten. */
    @Transactional
    void unlock(Actor by, String ref) {
        guarded(by, ref);
        signIns.succeed(ref);
        factors.unlock(ref);
        events.publishEvent(AccessActed.by(by, "account.unlock", "account " + ref));
    }

    /** Whoever is signed in with this account has to sign in anew. */
    @Transactional
    void endSessions(Actor by, String ref) {
        guarded(by, ref);
        accounts.endSessions(ref, time.now());
        events.publishEvent(AccessActed.by(by, "account.sessions-end", "account " + ref));
    }

    private void guarded(Actor by, String ref) {
        boolean his = by.administersSecurity() && !by.account().equals(ref);
        if (!his || accounts.find(ref).filter(account -> account.staff() && account.active()).isEmpty())
            throw new NotVisible("account " + ref);
    }
}
