package huirong.app.access;

import huirong.app.access.provider.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the identity provider proved of people. Whoever comes from it for the first time gets an account for people of firms. */
@Component
public class Identities {
    private final IdentityStore store;
    private final AccountStore accounts;
    private final OrganisationStore organisations;
    private final String organisation;
    private final MachineTime time;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Identities(
            IdentityStore store,
            AccountStore accounts,
            OrganisationStore organisations,
            @Value("${huirong.identity.organisation:firms}") String organisation,
            MachineTime time,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.organisations = organisations;
        this.organisation = organisation;
        this.time = time;
        this.clock = clock;
        this.events = events;
    }

    /** What was proven of this person; empty for an account that signs in with a password. */
    public Optional<ProvenIdentity> of(Actor actor) {
        return store.find(actor.account());
    }

    /** The account that this person acts through from now on; empty if it was deactivated or its term is over. */
    @Transactional
    Optional<String> arrived(Statement stated) {
        LocalDate today = LocalDate.now(clock);
        store.alone(stated);
        String ref = store.account(stated).orElseGet(() -> opened(stated));
        boolean open = accounts.actor(ref, today, time.now()).isPresent();
        if (open) store.put(stated, ref, today);
        events.publishEvent(
                new AccessActed(ref, open ? organisation : AccessActed.NOBODY, "sign-in", "account " + ref, "provider", open));
        return Optional.of(ref).filter(account -> open);
    }

    private String opened(Statement stated) {
        organisations.add(new Organisation(organisation, "经营主体", "Firms", Organisation.Kind.FIRM, Set.of()));
        if (organisations.find(organisation).filter(firms -> firms.kind() == Organisation.Kind.FIRM).isEmpty())
            throw new IllegalStateException("huirong.identity.organisation names " + organisation + ", not one of firms");
        String ref = Reference.fresh();
        // Nobody types this login: such an account has no password.
        accounts.add(new NewAccount(ref, ref, stated.name(), organisation, Role.MEMBER), clock.instant(), true);
        events.publishEvent(
                new AccessActed(ref, organisation, "account.create", "account " + ref, "provider", true));
        return ref;
    }
}
