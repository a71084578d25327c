package huirong.app.compensation.policy;

import huirong.core.fund.policy.Policy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a fund's policy, proposed and, unless it is open, confirmed, returned or withdrawn.
 *
 * @param version it became; null unless it is confirmed
 * @param words why it was returned
 */
record PolicyProposal(
        String ref,
        String zone,
        Policy policy,
        State state,
        Instant proposedAt,
        String proposedAccount,
        String proposedPerson,
        @Nullable Integer version,
        @Nullable String words,
        @Nullable Instant decidedAt,
        @Nullable String decidedPerson) {
    /** What became of it. */
    enum State {
        PROPOSED,
        /** A version of the fund's, from its first day on. */
        IN_FORCE,
        RETURNED,
        WITHDRAWN
    }

    public boolean open() {
        return state == State.PROPOSED;
    }
}
