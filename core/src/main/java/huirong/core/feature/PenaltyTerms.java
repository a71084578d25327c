package huirong.core.feature;

import huirong.core.fact.JsonFields;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * For how many months a penalty counts, by severity, under the rule in force on a day. A penalty is used no longer than the
 * longest term for which it may be shown; whether an uncorrected one stays on show afterwards is its department's affair.
 */
record PenaltyTerms(LocalDate from, long minor, long general, long serious) {
    private static final List<PenaltyTerms> ALL =
            Rules.read("penalty-terms.json").only("terms").objects("terms").stream()
                    .map(PenaltyTerms::read)
                    .sorted(Comparator.comparing(PenaltyTerms::from).reversed())
                    .toList();

    static Optional<PenaltyTerms> on(LocalDate day) {
        for (PenaltyTerms terms : ALL) if (!terms.from.isAfter(day)) return Optional.of(terms);
        return Optional.empty();
    }

    /** True if a penalty of a severity, decided on a day, still counts on another. */
    boolean counts(String severity, LocalDate decided, LocalDate on) {
        return on.isBefore(decided.plusMonths(months(severity)));
    }

    private long months(String severity) {
        return switch (severity) {
            case "minor" -> minor;
            case "general" -> general;
            case "serious" -> serious;
            default -> throw new IllegalArgumentException("no severity of a penalty: " + severity);
        };
    }

    private static PenaltyTerms read(JsonFields row) {
        row.only("from", "minor", "general", "serious", "source");
        return new PenaltyTerms(
                LocalDate.parse(row.text("from")), row.number("minor"), row.number("general"), row.number("serious"));
    }
}
