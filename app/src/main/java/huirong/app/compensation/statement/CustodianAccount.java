package huirong.app.compensation.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The account in which a fund's money lies.
 *
 * @param number digits only
 * @param bank its name and branch
 */
record CustodianAccount(
        String ref,
        String zone,
        String number,
        String bank,
        State state,
        Instant proposedAt,
        String proposedAccount,
        String proposedPerson,
        @Nullable Instant decidedAt,
        @Nullable String decidedPerson,
        @Nullable String words) {
    enum State {
        PROPOSED,
        CONFIRMED,
        RETURNED
    }
}
