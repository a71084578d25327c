package huirong.core.feature;

import huirong.core.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Which facts of a file a feature is made from. */
@FunctionalInterface
interface Evidence {
    List<Fact> of(FileReading reading);

    /** All facts of the whole months of a window; more than one item is read over the months both have answered. */
    static Evidence wholeMonths(int months, List<String> items) {
        return reading -> {
            int last = reading.lastMonth(items);
            if (items.size() == 1) return reading.months(items.getFirst(), last, months);
            List<Fact> all = new ArrayList<>();
            items.forEach(item -> all.addAll(reading.months(item, last, months)));
            return all;
        };
    }

    static Evidence all(String item) {
        return reading -> reading.of(item);
    }

    static Evidence latest(String item) {
        return reading -> {
            List<Fact> facts = reading.of(item);
            return facts.isEmpty() ? facts : facts.subList(facts.size() - 1, facts.size());
        };
    }

    /** Those facts of an item for which a condition holds. */
    static Evidence where(String item, BiPredicate<FileReading, Fact> condition) {
        return reading -> reading.of(item).stream()
                .filter(fact -> condition.test(reading, fact))
                .toList();
    }
}
