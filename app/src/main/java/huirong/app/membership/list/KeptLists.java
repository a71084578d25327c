package huirong.app.membership.list;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.audit.Attempts;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.membership.FirmLists;
import huirong.app.membership.ListKind;
import huirong.app.membership.Listing;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lists as a zone's credit office keeps them: its maker puts firms on and takes them off, the office and auditors read. */
@Component
class KeptLists implements FirmLists {
    private static final Comparator<Listing> IN_ORDER = Comparator.comparing(Listing::from);

    private final ListingStore store;
    private final Zones zones;
    private final PublicRegister register;
    private final Attempts attempts;
    private final Clock clock;

    KeptLists(ListingStore store, Zones zones, PublicRegister register, Attempts attempts, Clock clock) {
        this.store = store;
        this.zones = zones;
        this.register = register;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Listing>> of(String zone, Collection<String> firms) {
        Map<String, List<String>> codes = register.allCodes(firms);
        Map<String, List<Listing>> byCode =
                store.of(zone, codes.values().stream().flatMap(List::stream).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(Listing::uscc));
        Map<String, List<Listing>> byFirm = new HashMap<>();
        codes.forEach((firm, own) -> {
            List<Listing> found = own.stream()
                    .flatMap(code -> byCode.getOrDefault(code, List.of()).stream())
                    .sorted(IN_ORDER)
                    .toList();
            if (!found.isEmpty()) byFirm.put(firm, found);
        });
        return byFirm;
    }

    @Override
    public List<Listing> find(Collection<String> refs) {
        return store.find(refs);
    }

    /**
     * Puts firms on a list, all or none. Who stands there already from that day and on that basis, stands there as before.
     *
     * @param key of the form
     * @param listings at least one, none of a code twice
     * @throws NotVisible for anyone but a maker of the zone's credit office
     */
    Optional<ListingRefusal> enter(Maker maker, String key, String zone, ListKind kind, List<NewListing> listings) {
        Actor by = maker.actor();
        own(by, zone);
        return attempts.once(by, key, "listing.enter", "zone " + zone, "zone-office", List.of(kind.name(), listings.toString()), () -> {
            store.lock(zone, kind);
            Checked checked = check(zone, kind, listings);
            if (!checked.refused().isEmpty())
                return Optional.of(checked.refused().values().iterator().next());
            List<String> refs = checked.fresh().stream().map(one -> Reference.fresh()).toList();
            store.add(zone, kind, refs, checked.fresh(), by, clock.instant());
            return Optional.empty();
        });
    }

    /**
     * Those of them that can't be put on the list, and why.
     *
     * @throws NotVisible for anyone but the zone's credit office and auditors
     */
    Map<NewListing, ListingRefusal> refused(Actor actor, String zone, ListKind kind, List<NewListing> listings) {
        return check(own(actor, zone).code(), kind, listings).refused();
    }

    /** What is new, and what can't be put on the list and why; what stands there as it is said is neither. */
    private record Checked(List<NewListing> fresh, Map<NewListing, ListingRefusal> refused) {}

    private Checked check(String zone, ListKind kind, List<NewListing> listings) {
        Map<String, List<Listing>> before =
                store.of(zone, listings.stream().map(NewListing::uscc).toList()).stream()
                        .filter(listing -> listing.kind() == kind)
                        .collect(Collectors.groupingBy(Listing::uscc));
        Map<NewListing, ListingRefusal> refused = new LinkedHashMap<>();
        List<NewListing> fresh = new ArrayList<>();
        for (NewListing said : listings) {
            List<Listing> known = before.getOrDefault(said.uscc(), List.of());
            if (known.stream().anyMatch(one -> same(one, said))) continue;
            refusal(known, said).ifPresentOrElse(why -> refused.put(said, why), () -> fresh.add(said));
        }
        return new Checked(fresh, refused);
    }

    private static boolean same(Listing known, NewListing said) {
        return known.until() == null && known.from().equals(said.from()) && known.basis().equals(said.basis());
    }

    private static Optional<ListingRefusal> refusal(List<Listing> known, NewListing said) {
        if (known.stream().anyMatch(one -> one.until() == null)) return Optional.of(ListingRefusal.STANDS);
        boolean overlaps = known.stream()
                .anyMatch(one -> one.until() != null && one.from().isBefore(one.until()) && said.from().isBefore(one.until()));
        return overlaps ? Optional.of(ListingRefusal.OVERLAPS) : Optional.empty();
    }

    /**
     * Takes a firm off a list from a day on.
     *
     * @param day the first off the list; that of the entry's beginning if it was a mistake
     * @throws NotVisible for anyone but a maker of the zone's credit office
     */
    Optional<ListingRefusal> end(Maker maker, String key, String ref, LocalDate day, String words) {
        Actor by = maker.actor();
        Kept kept = read(by, ref);
        return attempts.once(by, key, "listing.end", "listing " + ref, "zone-office", List.of(day.toString(), words), () -> {
            if (kept.end() == null && day.isBefore(kept.listing().from())) return Optional.of(ListingRefusal.BACKWARDS);
            return store.end(ref, day, words, by, clock.instant()) ? Optional.empty() : Optional.of(ListingRefusal.ENDED);
        });
    }

    /** @throws NotVisible for anyone but the zone's credit office and auditors */
    Kept read(Actor actor, String ref) {
        return store.find(ref, today())
                .filter(kept -> reads(actor, zones.find(kept.zone()).orElseThrow()))
                .orElseThrow(() -> new NotVisible("listing " + ref));
    }

    /**
     * A zone whose lists the person may read.
     *
     * @throws NotVisible for anyone but the zone's credit office and auditors
     */
    Zone own(Actor actor, String zone) {
        return zones.find(zone).filter(found -> reads(actor, found)).orElseThrow(() -> new NotVisible("lists of zone " + zone));
    }

    /** What a firm's own people read, newest first: entries in all zones. */
    List<Kept> ofFirm(String firm) {
        List<String> codes = register.allCodes(List.of(firm)).getOrDefault(firm, List.of());
        return codes.isEmpty() ? List.of() : store.of(codes, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** The zones whose lists the person may read. */
    List<Zone> readable(Actor actor) {
        return zones.all().stream().filter(zone -> reads(actor, zone)).toList();
    }

    private static boolean reads(Actor actor, Zone zone) {
        return actor.of(Kind.AUDIT)
                || actor.of(Kind.CREDIT_OFFICE) && zone.office().equals(actor.organisation().code());
    }
}
