package huirong.app.creditfile.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation as it was last stated, live or not.
 *
 * @param reader code of the organisation that may read
 * @param items codes of the catalogue items
 * @param purpose code of the purpose, or the words of a paper authorisation
 * @param dataFrom first day of the data it covers
 * @param dataTo first day it covers no more
 * @param until first day on which it may be used no more
 * @param withdrawn the day the firm withdrew it, or null
 * @param ground why it was last stated
 * @param statedAt when that became known
 */
public record StatedConsent(
        String number,
        String reader,
        Set<String> items,
        String purpose,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate signed,
        LocalDate until,
        @Nullable LocalDate withdrawn,
        Ground ground,
        Instant statedAt) {
    /** The day that stands for "until the loan is settled", which is not known beforehand. */
    public static final LocalDate UNTIL_SETTLED = LocalDate.of(9999, 1, 1);

    /** What an authorisation is on a day. */
    public enum State {
        LIVE,
        WITHDRAWN,
        ENDED_UNUSED,
        SETTLED,
        RAN_OUT
    }

    public State state(LocalDate day) {
        if (withdrawn != null && !withdrawn.isAfter(day)) return State.WITHDRAWN;
        if (until.isAfter(day)) return State.LIVE;
        return switch (ground) {
            case UNUSED -> State.ENDED_UNUSED;
            case SETTLED -> State.SETTLED;
            case GIVEN, GRANTED, WITHDRAWN -> State.RAN_OUT;
        };
    }

    /** The first day on which it may be used no more. */
    public LocalDate ended() {
        return withdrawn != null && withdrawn.isBefore(until) ? withdrawn : until;
    }

    public boolean untilSettled() {
        return until.equals(UNTIL_SETTLED);
    }
}
