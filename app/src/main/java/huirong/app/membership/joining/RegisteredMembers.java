package huirong.app.membership.joining;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.membership.Contact;
import huirong.app.membership.Disclosure;
import huirong.app.membership.Masked;
import huirong.app.membership.Members;
import huirong.app.membership.Membership;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.core.membership.MembershipState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Members as the claims have made them, and what a zone's credit office sees of both. */
@Component
class RegisteredMembers implements Members {
    private static final int LISTED = 500;

    private final MembershipStore store;
    private final ContactStore contacts;
    private final Zones zones;
    private final PublicRegister register;
    private final Consents consents;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Clock clock;

    RegisteredMembers(
            MembershipStore store,
            ContactStore contacts,
            Zones zones,
            PublicRegister register,
            Consents consents,
            Accounts accounts,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.zones = zones;
        this.register = register;
        this.consents = consents;
        this.accounts = accounts;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public List<Membership> of(Actor actor) {
        String firm = actor.firm();
        Stream<Membership> firms =
                firm == null ? Stream.of() : store.ofFirm(firm).stream().filter(Membership::holds);
        return Stream.concat(store.ofAccount(actor.account()).stream(), firms).distinct().toList();
    }

    @Override
    public boolean joined(String zone, String firm) {
        return find(zone, firm).filter(found -> found.state() == MembershipState.JOINED).isPresent();
    }

    @Override
    public Optional<Membership> find(String zone, String firm) {
        return store.ofFirm(firm).stream()
                .filter(found -> found.zone().equals(zone) && found.holds())
                .findFirst();
    }

    @Override
    public String name(String firm) {
        return register.names(List.of(firm)).getOrDefault(firm, firm);
    }

    @Override
    public Map<String, String> names(List<String> firms) {
        return register.names(firms);
    }

    @Override
    public Map<String, String> codes(List<String> firms) {
        return register.codes(firms);
    }

    /**
     * Memberships and claims of a zone, disputes first, then the latest.
     *
     * @param state only those in this state, or null for all
     * @throws NotVisible for anyone but the zone's credit office and auditors
     */
    List<Listed> list(Actor office, String zone, @Nullable MembershipState state) {
        List<Listed> listed = store.ofZone(kept(office, zones.find(zone), zone), state, LISTED);
        Map<String, String> names = register.names(listed.stream().map(Listed::firm).toList());
        return listed.stream()
                .map(one -> new Listed(
                        one.ref(),
                        one.firm(),
                        names.getOrDefault(one.firm(), one.firm()),
                        one.uscc(),
                        one.state(),
                        one.claimedOn(),
                        one.joinedOn()))
                .toList();
    }

    /** How many stand in each state; as {@link #list}. */
    Map<MembershipState, Long> counts(Actor office, String zone) {
        return store.counts(kept(office, zones.find(zone), zone));
    }

    /** A membership of a zone whose credit office the actor is of. */
    Membership kept(Actor office, String ref) {
        Membership found = read(office, ref);
        if (!office.of(Kind.CREDIT_OFFICE)) throw new NotVisible("membership " + ref);
        return found;
    }

    /** The same, for auditors too. */
    Membership read(Actor office, String ref) {
        Membership found = store.find(ref).orElseThrow(() -> new NotVisible("membership " + ref));
        kept(office, zones.find(found.zone()), found.zone());
        return found;
    }

    /** All who claim or claimed the same firm, newest first. */
    List<Membership> rivals(Membership claim) {
        return store.ofFirm(claim.firm());
    }

    List<Step> steps(Membership claim) {
        return store.steps(claim.ref());
    }

    Optional<ProvenBy> proof(Membership claim) {
        return store.proof(claim.ref());
    }

    @Override
    public Optional<Masked> contact(Actor actor, String firm) {
        return reached(actor, firm).map(Contact::masked);
    }

    @Override
    public Optional<String> ownPhone(Actor own) {
        return Optional.ofNullable(own.firm()).flatMap(contacts::find).map(ContactStore.Reached::phone);
    }

    @Override
    public Contact unmask(Actor actor, String firm, String reason, String key) {
        Contact contact = reached(actor, firm).orElseThrow(() -> new NotVisible("contact of firm " + firm));
        if (reason.isBlank()) throw new IllegalArgumentException("a contact is unmasked for a reason");
        attempts.once(actor, key, "contact.unmask", "firm " + firm, "reason", reason.strip(), () -> {
            contacts.disclosed(firm, actor, reason.strip(), clock.instant());
            return Optional.empty();
        });
        return contact;
    }

    @Override
    public List<Disclosure> disclosures(Actor own) {
        if (own.firm() == null) throw new NotVisible("disclosures");
        return contacts.disclosures(own.firm());
    }

    private Optional<Contact> reached(Actor actor, String firm) {
        if (!mayReach(actor, firm)) throw new NotVisible("contact of firm " + firm);
        return contacts.find(firm)
                .map(found -> new Contact(
                        accounts.names(Set.of(found.account())).getOrDefault(found.account(), ""), found.phone()));
    }

    private boolean mayReach(Actor actor, String firm) {
        if (firm.equals(actor.firm())) return true;
        if (actor.of(Kind.BANK))
            return !consents.live(firm, actor.organisation().entity(), LocalDate.now(clock)).isEmpty();
        return actor.of(Kind.CREDIT_OFFICE)
                && zones.ofOffice(actor.organisation().code()).stream().anyMatch(zone -> joined(zone.code(), firm));
    }

    private static Zone kept(Actor office, Optional<Zone> zone, String asked) {
        return zone.filter(found -> office.of(Kind.AUDIT)
                        || office.of(Kind.CREDIT_OFFICE)
                                && found.office().equals(office.organisation().code()))
                .orElseThrow(() -> new NotVisible("members of zone " + asked));
    }
}
