package huirong.app.scoring.drift;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Days on which evaluations were issued.
 *
 * @param from first day
 * @param to first day after the last
 */
record Period(LocalDate from, LocalDate to) {
    static final int DAYS = 30;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static Period from(LocalDate first) {
        return new Period(first, first.plusDays(DAYS));
    }

    static Period through(LocalDate last) {
        return new Period(last.plusDays(1L - DAYS), last.plusDays(1));
    }

    public LocalDate last() {
        return to.minusDays(1);
    }

    public boolean empty() {
        return !from.isBefore(to);
    }

    /** The days of this period that the other does not have, where the other comes first. */
    Period after(Period other) {
        return from.isBefore(other.to) ? new Period(other.to, to) : this;
    }

    OffsetDateTime begins() {
        return from.atStartOfDay(SHANGHAI).toOffsetDateTime();
    }

    OffsetDateTime ends() {
        return to.atStartOfDay(SHANGHAI).toOffsetDateTime();
    }
}
