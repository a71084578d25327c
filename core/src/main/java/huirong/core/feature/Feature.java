package huirong.core.feature;

import huirong.core.fact.Fact;
import huirong.core.feature.FeatureValue.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One whole number that a file says about a firm.
 *
 * @param code stable code in cards and evaluations
 * @param name on pages
 * @param read the catalogue items it reads; it is missing unless all have answered and are in date
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
        Items read,
        int windowMonths,
        Aggregate aggregate,
        Unit unit,
        List<CodeName> codes,
        Absence absence,
        Evidence evidence,
        Measure measure) {

    public Feature {
        codes = List.copyOf(codes);
    }

    /** Codes of the catalogue items it reads. */
    public List<String> items() {
        return read.codes;
    }

    public FeatureValue value(FileReading reading) {
        for (int place : read.places) {
            Optional<MissingReason> lack = reading.lack(place);
            if (lack.isPresent()) return new Missing(lack.get());
        }
        return measure.of(reading, evidence.of(reading));
    }

    /** The facts its value comes from, in file order; none while an item it reads has not answered. */
    public List<Fact> facts(FileReading reading) {
        boolean lacking = Arrays.stream(read.places).anyMatch(place -> reading.lack(place).isPresent());
        return lacking ? List.of() : evidence.of(reading).facts();
    }

    /** A value as people read it: with its unit, or the code's name. */
    public Words words(long value) {
        if (unit == Unit.CODE) return codes.get(Math.toIntExact(value)).name();
        return new Words(unit.chinese(value), unit.english(value));
    }
}
