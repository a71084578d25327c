package huirong.core.feature;

import huirong.core.fact.Fact;
import huirong.core.feature.FeatureValue.Missing;
import java.util.List;
import java.util.Optional;

/**
 * One whole number that a file says about a firm.
 *
 * @param code stable code in cards and evaluations
 * @param name on pages
 * @param items the catalogue items it reads; it is missing unless all have answered and are in date
 * @param windowMonths how far back it looks, in months; nought means as far as the file goes
 * @param aggregate how many facts become one number
 * @param unit what one of the number is
 * @param codes the closed list of a coded feature, whose values are positions in it; empty otherwise
 * @param absence what it means if it is missing and what can stand in for it
 * @param evidence which facts it uses
 * @param measure how they become the number
 */
public record Feature(
        String code,
        Words name,
        List<String> items,
        int windowMonths,
        Aggregate aggregate,
        Unit unit,
        List<CodeName> codes,
        Absence absence,
        Evidence evidence,
        Measure measure) {

    public Feature {
        items = List.copyOf(items);
        codes = List.copyOf(codes);
    }

    public FeatureValue value(FileReading reading) {
        for (String item : items) {
            Optional<MissingReason> lack = reading.lack(item);
            if (lack.isPresent()) return new Missing(lack.get());
        }
        return measure.of(reading, evidence.of(reading));
    }

    /** The facts its value comes from, in file order; none while an item it reads has not answered. */
    public List<Fact> facts(FileReading reading) {
        boolean lacking = items.stream().anyMatch(item -> reading.lack(item).isPresent());
        return lacking ? List.of() : evidence.of(reading).facts();
    }

    /** A value as people read it: with its unit, or the code's name. */
    public Words words(long value) {
        if (unit == Unit.CODE) return codes.get(Math.toIntExact(value)).name();
        return new Words(unit.chinese(value), unit.english(value));
    }
}
