package huirong.core.fund;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** What in a loan's own reports speaks against a claim on it. A doubt decides nothing: both officers of the fund see it and ask. */
public enum ClaimDoubt {
    /** Repayments were reported of days on or after the first day overdue. */
    REPAID_SINCE,
    /** The first report of being overdue came when the claim was possible already, so nobody could watch the days pass. */
    REPORTED_LATE,
    /** The loan was filed with the fund on or after the first day overdue. */
    FILED_LATE;

    /**
     * @param since first day overdue
     * @param reportedOn day on which the loan was first reported overdue from then on
     * @param filedOn day of the filing
     * @param lastRepaidOn the last day of a repayment; {@link LocalDate#MIN} if there was none
     * @param claimDays days overdue from which the policy allows a claim
     */
    public static Set<ClaimDoubt> of(
            LocalDate since, LocalDate reportedOn, LocalDate filedOn, LocalDate lastRepaidOn, int claimDays) {
        Set<ClaimDoubt> doubts = EnumSet.noneOf(ClaimDoubt.class);
        if (!lastRepaidOn.isBefore(since)) doubts.add(REPAID_SINCE);
        if (ChronoUnit.DAYS.between(since, reportedOn) >= claimDays) doubts.add(REPORTED_LATE);
        if (!filedOn.isBefore(since)) doubts.add(FILED_LATE);
        return doubts;
    }
}
