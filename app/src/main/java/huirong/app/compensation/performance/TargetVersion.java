package huirong.app.compensation.performance;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a fund for a year, all of them, as one person proposed and another approved or returned them.
 *
 * @param reason why the year's targets were adjusted; empty for the first
 * @param values in the smallest of the indicator's unit
 * @param words why it was returned
 */
record TargetVersion(
        String ref,
        String zone,
        int year,
        String reason,
        State state,
        Instant proposedAt,
        String proposedAccount,
        String proposedPerson,
        @Nullable Instant decidedAt,
        @Nullable String decidedPerson,
        @Nullable String words,
        Map<Indicator, Long> values) {
    enum State {
        PROPOSED,
        CONFIRMED,
        RETURNED
    }

    public boolean approved() {
        return state == State.CONFIRMED;
    }

    public boolean waits() {
        return state == State.PROPOSED;
    }
}
