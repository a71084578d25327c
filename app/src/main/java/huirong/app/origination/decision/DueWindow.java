package huirong.app.origination.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which deadlines a figure of the desk counts: from a day on, and before another. */
enum DueWindow {
    OVERDUE,
    TODAY,
    /** From today through Sunday. */
    WEEK;

    /** As addresses spell it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate from(LocalDate today) {
        return this == OVERDUE ? LocalDate.EPOCH : today;
    }

    LocalDate before(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today;
            case TODAY -> today.plusDays(1);
            case WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        };
    }

    static Optional<DueWindow> of(String code) {
        return Arrays.stream(values()).filter(window -> window.code().equals(code)).findFirst();
    }
}
