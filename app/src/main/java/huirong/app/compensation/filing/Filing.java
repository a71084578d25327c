package huirong.app.compensation.filing;

import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingState;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Cover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loan entered with the fund (备案), or refused.
 *
 * @param loan reference of the loan
 * @param number 备案号; null if it was refused
 * @param policyVersion the version in force that day, which it keeps
 * @param amountFen of the loan
 * @param cover what it occupies, by the policy
 * @param shareFen what the fund may have to pay of it; 0 if refused
 * @param holdFen set aside for it on that day; 0 if refused, and under leverage or quota
 * @param quotaFen what it added to its bank’s quota
 * @param declared what its bank declared of it
 * @param mode whose shares apply: those of three parties where a guarantor answered for the loan when it was filed
 * @param guarantee reference of that guarantee; null if there was none
 * @param late whether it came after its window, under a policy that admits this
 * @param criteria each with its figure
 * @param carriedFrom the filing whose place it took, as its loan renews that one's; null of any other
 * @param carries how often it was carried over by then
 * @param expiredOn when its last day for a claim had passed without one; null otherwise
 */
public record Filing(
        String ref,
        String loan,
        String zone,
        String firm,
        String bank,
        String unit,
        @Nullable String number,
        FilingState state,
        int policyVersion,
        long amountFen,
        Cover.Kind cover,
        long shareFen,
        long holdFen,
        long quotaFen,
        Declared declared,
        Bearing.Mode mode,
        @Nullable String guarantee,
        boolean late,
        List<CriterionLine> criteria,
        LocalDate filedOn,
        Instant filedAt,
        String person,
        @Nullable String carriedFrom,
        int carries,
        @Nullable LocalDate expiredOn) {
    public Filing {
        criteria = List.copyOf(criteria);
    }

    /** As a payout sees it. */
    public ClaimedLoan claimed() {
        return new ClaimedLoan(mode, amountFen, declared.size(), declared.causes(), late);
    }

    /** Whether what was set aside for it is still held: neither paid out nor given back. */
    public boolean held() {
        return state == FilingState.FILED || state == FilingState.CLAIMED;
    }
}
