package huirong.core.feature;

import static huirong.core.feature.Measure.known;

import huirong.core.fact.Fact;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.money.Ratios;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How features of months are counted. A month that is not on record is unknown, never nought. */
final class MonthlyMeasures {
    private static final int YEAR = 12;
    private static final int FEWEST_PAIRS = 3;
    private static final int FEWEST_MONTHS = 6;

    private MonthlyMeasures() {}

    /** A required number of the latest month on record. */
    static Measure latest(String field) {
        return (reading, used) -> used.isEmpty()
                ? States.lacking(used)
                : known(Objects.requireNonNull(used.getLast().number(field)), used);
    }

    /** In how many months a code field says this. */
    static Measure states(String field, String code) {
        return (reading, used) -> used.isEmpty()
                ? States.lacking(used)
                : known(used.stream().filter(fact -> code.equals(fact.text(field))).count(), used);
    }

    /** Of the months on record, those in which a code field says this. */
    static Measure shareOf(String field, String code) {
        return (reading, used) -> used.size() < FEWEST_PAIRS
                ? new Missing(MissingReason.TOO_SHORT)
                : known(
                        Ratios.perTenThousand(
                                used.stream().filter(fact -> code.equals(fact.text(field))).count(), used.size()),
                        used);
    }

    /** How much a required number varies over the months on record; at least six of them. */
    static Measure variation(String field) {
        return (reading, used) -> used.size() < FEWEST_MONTHS
                ? new Missing(MissingReason.TOO_SHORT)
                : known(
                        Ratios.variation(used.stream()
                                .mapToLong(fact -> Objects.requireNonNull(fact.number(field)))
                                .toArray()),
                        used);
    }

    static FeatureValue overdueMonths(FileReading reading, List<Fact> used) {
        List<Long> days = overdueDays(used);
        return days.isEmpty() ? States.lacking(used) : known(days.stream().filter(n -> n > 0).count(), used);
    }

    static FeatureValue longestOverdue(FileReading reading, List<Fact> used) {
        List<Long> days = overdueDays(used);
        return days.isEmpty() ? States.lacking(used) : known(Math.max(0, days.stream().reduce(0L, Math::max)), used);
    }

    /** Months of the last 12 against the same months a year earlier, as far as both are on record; at least three pairs. */
    static Measure yearOnYear(String item, String field) {
        return (reading, used) -> {
            int last = reading.lastMonth(List.of(item));
            Map<Integer, Long> byMonth = new HashMap<>();
            used.forEach(fact -> byMonth.merge(
                    Months.of(fact.validFrom()), Objects.requireNonNull(fact.number(field)), Math::addExact));
            long now = 0;
            long before = 0;
            int pairs = 0;
            for (int month = last - YEAR + 1; month <= last; month++) {
                Long late = byMonth.get(month);
                Long early = byMonth.get(month - YEAR);
                if (late == null || early == null) continue;
                now = Math.addExact(now, late);
                before = Math.addExact(before, early);
                pairs++;
            }
            if (pairs < FEWEST_PAIRS) return new Missing(MissingReason.TOO_SHORT);
            return InvoiceMeasures.change(now, before, used);
        };
    }

    private static List<Long> overdueDays(List<Fact> used) {
        return used.stream()
                .map(fact -> fact.number("overdue_days"))
                .filter(Objects::nonNull)
                .toList();
    }
}
