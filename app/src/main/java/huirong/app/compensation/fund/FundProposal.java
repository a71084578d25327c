package huirong.app.compensation.fund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A budget or an arrival, proposed and, unless it is open, confirmed or returned.
 *
 * @param document number of the paper it rests on
 * @param words why it was returned
 */
record FundProposal(
        String ref,
        String zone,
        Kind kind,
        long amountFen,
        String document,
        State state,
        Instant proposedAt,
        String proposedAccount,
        String proposedPerson,
        @Nullable Instant decidedAt,
        @Nullable String decidedPerson,
        @Nullable String words) {
    /** What is proposed. */
    enum Kind {
        /** 预算安排. */
        BUDGET,
        /** 到位. */
        ARRIVAL
    }

    /** What became of it. */
    enum State {
        PROPOSED,
        CONFIRMED,
        RETURNED
    }
}
