package huirong.app.access;

import huirong.app.access.factor.SecondFactors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people. A person sets the password; whoever opens the account hands over a one-time link. */
@Component
public class Accounts {
    /** What the operator's first administrator signs in with. */
    static final String FIRST = "admin";

    private final AccountStore store;
    private final SecurityStore security;
    private final OrganisationStore organisations;
    private final LinkStore links;
    private final SecondFactors factors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountStore store,
            SecurityStore security,
            OrganisationStore organisations,
            LinkStore links,
            SecondFactors factors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.security = security;
        this.organisations = organisations;
        this.links = links;
        this.factors = factors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens an account. One of staff works only once the security administrator has confirmed it, as soon as the platform has
     * one; a command on the server's machine needs no confirmation.
     *
     * @throws NotVisible if the organisation is unknown, or not one whose accounts the actor opens
     */
    @Transactional
    public Opening create(Actor by, NewAccount account) {
        Organisation organisation = organisations
                .find(account.organisation())
                .filter(known -> by.administers(known.code()))
                .orElseThrow(() -> new NotVisible("organisation " + account.organisation()));
        if (!Role.in(organisation.kind()).contains(account.role())) return Opening.Refused.ROLE;
        if (organisation.kind() == Organisation.Kind.OPERATOR
                && Role.ADMINISTRATORS.contains(account.role())
                && security.administersOtherwise(account.name(), account.role())) return Opening.Refused.SAME_PERSON;
        boolean confirmed = organisation.kind() == Organisation.Kind.FIRM
                || by.account().equals(Actor.LOCAL)
                || !security.guarding();
        if (!store.add(account, clock.instant(), confirmed)) return Opening.Refused.TAKEN;
        events.publishEvent(AccessActed.by(by, "account.create", "account " + account.ref()));
        return new Opening.Opened(link(account.ref()));
    }

    /**
     * A new one-time link for an account, in place of any earlier one; using it sets a new password.
     *
     * @throws NotVisible if there is no such active account for this actor, or its person comes from the identity provider
     */
    @Transactional
    public String renewLink(Actor by, String ref) {
        Account account = administered(by, ref);
        if (!account.active() || account.provider()) throw new NotVisible("account " + ref);
        events.publishEvent(AccessActed.by(by, "account.link", "account " + ref));
        return link(ref);
    }

    /**
     * The link for the operator's first administrator, as long as no administrator of the operator can sign in. Each
     * call makes the link before it worthless.
     */
    @Transactional
    public Optional<String> firstAdministratorLink() {
        if (store.platformHasAdministrator()) return Optional.empty();
        NewAccount first =
                new NewAccount(Reference.fresh(), FIRST, "平台管理员", Organisation.OPERATOR, Role.ADMINISTRATOR);
        store.add(first, clock.instant(), true);
        return store.refOf(FIRST).map(this::link);
    }

    /**
     * Gives an account of staff a second factor at once, for a program on this machine that is the person's device. It takes
     * the place of any earlier one.
     *
     * @return the secret in base32
     * @throws NotVisible for anyone but a command on the server's machine for an organisation that opens this account
     */
    @Transactional
    public String enrol(Actor by, String ref) {
        Account account = administered(by, ref);
        if (!by.account().equals(Actor.LOCAL) || !account.staff() || !account.active())
            throw new NotVisible("account " + ref);
        events.publishEvent(AccessActed.by(by, "account.factor", "account " + ref));
        return factors.enrol(ref);
    }

    /**
     * Ends an account for good; its sessions end with their next request.
     *
     * @throws NotVisible if there is no such account for this actor
     */
    @Transactional
    public void deactivate(Actor by, String ref) {
        administered(by, ref);
        store.deactivate(ref, clock.instant());
        links.drop(ref);
        events.publishEvent(AccessActed.by(by, "account.deactivate", "account " + ref));
    }

    /**
     * Records that the person behind an account, and that person's powers for a firm, were verified.
     *
     * @param firm reference of the firm
     * @param power on what ground the person acts for it
     * @param on the day of the verification
     * @param until first day on which a power of attorney holds no more; null for a representative
     * @throws NotVisible if the actor is not the operator's administrator, or the account is not of kind FIRM
     */
    @Transactional
    public void powersVerified(
            Actor by, String ref, String firm, Power power, LocalDate on, @Nullable LocalDate until) {
        if (!by.administersPlatform() || !store.setPowers(ref, firm, power, on, until)) throw new NotVisible("account " + ref);
        events.publishEvent(AccessActed.by(by, "account.powers", "account " + ref + " firm " + firm));
    }

    /**
     * Lets the person behind an account act for a firm, on a ground that the caller has checked: an identity provider's
     * statement, or a representative's power of attorney. It takes the place of any earlier power.
     *
     * @param account of kind FIRM
     * @param on the day from which the ground holds
     * @param until first day on which it holds no more; null for a representative
     * @throws NotVisible if there is no such active account
     */
    @Transactional
    public void grantPower(String account, String firm, Power power, LocalDate on, @Nullable LocalDate until) {
        if (!store.setPowers(account, firm, power, on, until)) throw new NotVisible("account " + account);
        events.publishEvent(AccessActed.proven(account, "account.powers", "account " + account + " firm " + firm));
    }

    /** The person behind this account acts for no firm from now on; nothing happens if that was so already. */
    @Transactional
    public void endPower(String account) {
        if (store.endPowers(account))
            events.publishEvent(AccessActed.proven(account, "account.powers-end", "account " + account));
    }

    /** Accounts whose people represent a firm; more than one is a dispute somebody has to settle. */
    public List<String> representatives(String firm) {
        return store.representatives(firm);
    }

    /** Accounts of one organisation, by login. */
    public List<Account> of(Actor by, String organisation) {
        if (!by.administers(organisation)) throw new NotVisible("organisation " + organisation);
        return store.list(new Scope(organisation, by.organisation().kind()));
    }

    /** Names by account reference, for pages that tell who did something; unknown references are left out. */
    public Map<String, String> names(Set<String> refs) {
        return store.names(refs);
    }

    /** Accounts whose name or login contains this text. */
    public Set<String> called(String part) {
        return store.called(part);
    }

    /**
     * Who acts through an account now; empty if it is unknown, deactivated or outside its term, or the session is over.
     *
     * @param since when the session began
     */
    Optional<Actor> actor(String ref, Instant since) {
        return store.actor(ref, LocalDate.now(clock), since);
    }

    private Account administered(Actor by, String ref) {
        return store.find(ref)
                .filter(account -> by.administers(account.organisation()))
                .orElseThrow(() -> new NotVisible("account " + ref));
    }

    private String link(String ref) {
        OneTimeToken token = OneTimeToken.fresh();
        links.put(ref, true, token, clock.instant().plus(Passwords.LINK));
        return token.path();
    }
}
