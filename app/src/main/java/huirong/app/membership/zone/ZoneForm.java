package huirong.app.membership.zone;

import huirong.app.membership.Zone;
import huirong.core.membership.EntryRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A zone as a program states it. Lists that are left out ask for nothing. */
record ZoneForm(
        @Nullable String code,
        @Nullable String chinese,
        @Nullable String english,
        @Nullable String office,
        @Nullable String fundOffice,
        @Nullable List<String> banks,
        @Nullable LocalDate trialFrom,
        @Nullable LocalDate trialTo,
        @Nullable LocalDate opening,
        @Nullable Integer acceptDays,
        @Nullable Integer decideDays,
        @Nullable List<String> divisions,
        @Nullable List<String> industries,
        @Nullable List<String> legalForms,
        @Nullable List<String> statuses) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    /** The code of what is wrong; empty if it states a zone. */
    Optional<String> fault() {
        if (code == null || !CODE.matcher(code).matches()) return Optional.of("zone.code");
        if (blank(chinese) || blank(english)) return Optional.of("zone.name");
        if (office == null || fundOffice == null) return Optional.of("zone.organisation");
        if (trialFrom == null || trialTo == null || opening == null || !trialFrom.isBefore(trialTo))
            return Optional.of("zone.days");
        return acceptDays == null || decideDays == null || acceptDays < 1 || decideDays < 1 ? Optional.of("zone.deadlines") : Optional.empty();
    }

    /** Only of a form without a fault. */
    Zone zone() {
        return new Zone(
                Objects.requireNonNull(code),
                Objects.requireNonNull(chinese).strip(),
                Objects.requireNonNull(english).strip(),
                Objects.requireNonNull(office),
                Objects.requireNonNull(fundOffice),
                set(banks).stream().sorted().toList(),
                Objects.requireNonNull(trialFrom),
                Objects.requireNonNull(trialTo),
                Objects.requireNonNull(opening),
                Objects.requireNonNull(acceptDays),
                Objects.requireNonNull(decideDays),
                new EntryRules(set(divisions), set(industries), set(legalForms), set(statuses)));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Set<String> set(@Nullable List<String> texts) {
        return texts == null ? Set.of() : Set.copyOf(texts);
    }
}
