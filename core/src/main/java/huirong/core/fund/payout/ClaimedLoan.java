package huirong.core.fund.payout;

import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Bearing;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a payout has to know of a loan.
 *
 * @param amountFen as filed; it chooses the tier
 * @param size of the firm when it was filed
 * @param causes of a bonus that were shown at filing; that nobody but the firm is liable is none where a third party is
 * @param late whether it was filed after its window, under a policy that admits this
 */
public record ClaimedLoan(
        Bearing.Mode mode, long amountFen, Admission.Size size, Set<Bearing.Cause> causes, boolean late) {
    public ClaimedLoan {
        causes = mode == Bearing.Mode.CREDIT
                ? Set.copyOf(causes)
                : causes.stream().filter(cause -> cause != Bearing.Cause.PURE_CREDIT).collect(Collectors.toUnmodifiableSet());
    }
}
