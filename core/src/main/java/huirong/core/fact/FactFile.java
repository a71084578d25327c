package huirong.core.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known of one firm, as of a valid date and a known sequence.
 *
 * @param validOn the day the file is about; it holds nothing that begins later
 * @param facts in canonical order: item, valid from, key
 * @param collectedThrough by item, the day through which a source has answered; an item that is here but has no fact
 *     means "asked, nothing found", an item that is absent means "nobody answered yet"
 */
public record FactFile(LocalDate validOn, List<Fact> facts, Map<String, LocalDate> collectedThrough) {

    /**
     * The order in which facts are hashed and added up; sums of doubles depend on it, so it is fixed here. Two subjects of
     * one firm may carry the same key, so the content decides last.
     */
    public static final Comparator<Fact> ORDER = FactFile::compare;

    public FactFile {
        facts = ready(validOn, facts) ? List.copyOf(facts) : prepared(validOn, facts);
        collectedThrough = Collections.unmodifiableMap(new TreeMap<>(collectedThrough));
    }

    /** What was written in order comes back in order; to see that costs less than to sort it. */
    private static boolean ready(LocalDate validOn, List<Fact> facts) {
        Fact before = null;
        for (Fact fact : facts) {
            if (fact.validFrom().isAfter(validOn) || before != null && compare(before, fact) > 0) return false;
            before = fact;
        }
        return true;
    }

    private static List<Fact> prepared(LocalDate validOn, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !fact.validFrom().isAfter(validOn))
                .sorted(ORDER)
                .toList();
    }

    private static int compare(Fact one, Fact other) {
        int order = one.item().compareTo(other.item());
        if (order == 0) order = one.validFrom().compareTo(other.validFrom());
        if (order == 0) order = one.key().compareTo(other.key());
        return order == 0 ? Arrays.compareUnsigned(one.canonicalBytes(), other.canonicalBytes()) : order;
    }

    public Stream<Fact> of(String item) {
        return facts.stream().filter(fact -> fact.item().equals(item));
    }

    /** The statement of a state item in force on {@link #validOn()}: the latest that has begun. */
    public Optional<Fact> latest(String item) {
        return of(item).reduce((earlier, later) -> later);
    }

    public boolean answered(String item) {
        return collectedThrough.containsKey(item);
    }
}
