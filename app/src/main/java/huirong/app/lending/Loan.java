package huirong.app.lending;

import huirong.core.loan.FiveClass;
import huirong.core.loan.LoanEvent;
import huirong.core.loan.LoanState;
import huirong.core.loan.LoanTables;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One drawing under a line (借据), as its bank last reported it.
 *
 * @param firm reference of the firm
 * @param bank code of the bank's legal entity
 * @param unit code of the bank's unit that keeps it
 * @param iou number of the bank's 借据
 * @param amountFen what was disbursed
 * @param rateBasisPoints yearly
 * @param principalFen what is unpaid of it
 * @param overdueSince first day something was late; null if nothing is
 * @param fiveClass as last reported; null if never
 * @param settledOn null until then
 * @param renews reference of the own bank's loan whose place it takes (续贷); null for any other
 */
public record Loan(
        String ref,
        String line,
        String zone,
        String firm,
        String bank,
        String unit,
        String iou,
        long amountFen,
        int rateBasisPoints,
        LocalDate drawnOn,
        LocalDate dueOn,
        LoanState state,
        long principalFen,
        @Nullable LocalDate overdueSince,
        long overduePrincipalFen,
        long overdueInterestFen,
        @Nullable FiveClass fiveClass,
        @Nullable LocalDate settledOn,
        @Nullable String renews) {

    /** Its term in months; a month begun counts whole. */
    public int months() {
        Period term = Period.between(drawnOn, dueOn);
        return Math.toIntExact(term.toTotalMonths()) + (term.getDays() > 0 ? 1 : 0);
    }

    /** Whole days since something was late, the day itself not counted; 0 if nothing is. */
    public long overdueDays(LocalDate today) {
        return overdueSince == null ? 0 : ChronoUnit.DAYS.between(overdueSince, today);
    }

    static Loan drawn(
            ContractedLine line,
            String ref,
            String iou,
            long amountFen,
            int rate,
            LocalDate drawnOn,
            LocalDate dueOn,
            @Nullable String renews) {
        return new Loan(
                ref, line.ref(), line.zone(), line.firm(), line.bank(), line.unit(), iou, amountFen, rate, drawnOn, dueOn,
                LoanTables.LOAN.start(), amountFen, null, 0, 0, null, null, renews);
    }

    /** As it is after a report. What is late stays as last reported until it is cured or settled. */
    Loan after(LoanEvent event, LoanState to, NewReport report) {
        return switch (event) {
            case REPAY -> with(to, principalFen - report.principalFen(), overdueSince, overduePrincipalFen,
                    overdueInterestFen, fiveClass, null);
            case CURE -> with(to, principalFen - report.principalFen(), null, 0, 0, null, null);
            case FALL_OVERDUE -> with(
                    to, principalFen, report.since(), report.principalFen(), report.interestFen(), report.fiveClass(), null);
            case SETTLE -> with(to, 0, null, 0, 0, fiveClass, report.statedOn());
        };
    }

    private Loan with(
            LoanState state,
            long principal,
            @Nullable LocalDate since,
            long overduePrincipal,
            long overdueInterest,
            @Nullable FiveClass fiveClass,
            @Nullable LocalDate settledOn) {
        return new Loan(
                ref, line, zone, firm, bank, unit, iou, amountFen, rateBasisPoints, drawnOn, dueOn, state, principal, since,
                overduePrincipal, overdueInterest, fiveClass, settledOn, renews);
    }
}
