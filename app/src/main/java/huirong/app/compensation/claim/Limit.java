package huirong.app.compensation.claim;

import huirong.core.fund.ClaimClock;
import huirong.core.fund.ClaimState;
import huirong.core.fund.policy.ClaimTerms;
import huirong.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The limit that runs on a claim.
 *
 * @param whose turn it is; null where nothing more is to be done
 * @param workingDays null where the policy sets none, or counts by the calendar
 * @param last day of it; null also where a holiday notice is missing, which {@link #uncounted} tells apart
 */
record Limit(ClaimClock.@Nullable Whose whose, @Nullable Integer workingDays, @Nullable LocalDate last) {
    static Limit of(ClaimTerms terms, Claim claim) {
        ClaimState state = claim.state();
        OptionalInt days = ClaimClock.workingDays(terms, state);
        if (state == ClaimState.ADVANCED) return new Limit(
                ClaimClock.whose(state).orElse(null),
                null,
                terms.finalDays() == null ? null : claim.clockFrom().plusDays(terms.finalDays()));
        return new Limit(
                ClaimClock.whose(state).orElse(null),
                days.isPresent() ? (Integer) days.getAsInt() : null,
                days.isPresent() ? ClaimClock.last(claim.clockFrom(), days.getAsInt()).orElse(null) : null);
    }

    /** Whether nobody can say when it ends, because the year's holiday notice is not recorded. */
    boolean uncounted() {
        return workingDays != null && last == null;
    }

    /** Whether it still runs. */
    boolean runs(LocalDate today) {
        return last != null && !late(today);
    }

    boolean late(LocalDate today) {
        return last != null && today.isAfter(last);
    }

    /** Working days left, below nought if it has passed; empty where that cannot be said. */
    OptionalInt left(LocalDate today) {
        return last == null ? OptionalInt.empty() : WorkingDays.between(today, last);
    }
}
