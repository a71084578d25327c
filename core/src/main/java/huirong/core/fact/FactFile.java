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
    public static final Comparator<Fact> ORDER = Comparator.comparing(Fact::item)
            .thenComparing(Fact::validFrom)
            .thenComparing(Fact::key)
            .thenComparing(Fact::canonicalBytes, Arrays::compareUnsigned);

    public FactFile {
        facts = facts.stream()
                .filter(fact -> !fact.validFrom().isAfter(validOn))
                .sorted(ORDER)
                .toList();
        collectedThrough = Collections.unmodifiableMap(new TreeMap<>(collectedThrough));
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
