package huirong.core.fund;

import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Bearing;
import huirong.core.loan.Underwriting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria look at.
 *
 * @param amountFen what was drawn
 * @param months its term
 * @param rate yearly, in basis points
 * @param drawnOn when
 * @param size of the firm, as its bank declares it
 * @param security how the loan is secured
 * @param causes of a higher share that the bank declares
 * @param guarantor the share of the loss that a guarantor of the platform answers for, per ten thousand; null if none does
 * @param lpr the one-year LPR in force that day, in basis points; null if the table does not reach it
 * @param lastDay the last day of the filing window; null if holidays of that year are not known
 * @param overdue whether anything of it is late
 * @param otherSupports references of other supports that share the risk of this very loan
 * @param underwriting what its contract's snapshot says
 * @param collateralFen what its bank declares that collateral is worth; 0 without any
 * @param listings of the firm on the day of the drawing
 * @param firmBalanceFen what is filed and unpaid of the firm, without this loan
 * @param firmUsedFen what is held or was paid for the firm already
 * @param freeFen what the fund has free
 * @param filedFen what is filed with the fund under leverage and stands, without this loan
 * @param carried whose place it takes, for which all that stands before is counted, too; null unless it renews a filed loan under a policy that knows this
 */
public record LoanToFile(
        long amountFen,
        int months,
        int rate,
        LocalDate drawnOn,
        Admission.Size size,
        Admission.Security security,
        Set<Bearing.Cause> causes,
        @Nullable Integer guarantor,
        @Nullable Integer lpr,
        @Nullable LocalDate lastDay,
        boolean overdue,
        List<String> otherSupports,
        Underwriting underwriting,
        long collateralFen,
        Listings listings,
        long firmBalanceFen,
        long firmUsedFen,
        long freeFen,
        long filedFen,
        @Nullable Carried carried) {
    public LoanToFile {
        causes = Set.copyOf(causes);
        otherSupports = List.copyOf(otherSupports);
    }

    /** The same, as if the filing whose place it takes were gone. */
    LoanToFile alone() {
        if (carried == null) return this;
        return new LoanToFile(
                amountFen, months, rate, drawnOn, size, security, causes, guarantor, lpr, lastDay, overdue || carried.overdue(),
                otherSupports, underwriting, collateralFen, listings,
                firmBalanceFen - carried.principalFen(),
                firmUsedFen - carried.shareFen(),
                freeFen + carried.holdFen(),
                filedFen - carried.filedFen(),
                null);
    }

    /** Whose shares apply: with a guarantor those of three parties, whatever else secures the loan. */
    public Bearing.Mode mode() {
        return guarantor == null ? Bearing.Mode.CREDIT : Bearing.Mode.GUARANTEED;
    }

    /** Whether it says that somebody stands for it, or somebody does. */
    boolean guaranteed() {
        return guarantor != null || security == Admission.Security.GUARANTEE;
    }
}
