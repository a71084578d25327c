package huirong.app.compensation.month;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a month.
 *
 * @param body what it freezes, canonical JSON: the table of accounts, the reconciliation and every item that was open
 * @param hash SHA-256 of it
 */
record MonthClose(
        String ref,
        String zone,
        YearMonth month,
        State state,
        String body,
        String hash,
        Instant proposedAt,
        String proposedAccount,
        String proposedPerson,
        @Nullable Instant decidedAt,
        @Nullable String decidedPerson,
        @Nullable String words) {
    enum State {
        PROPOSED,
        CLOSED,
        RETURNED
    }
}
