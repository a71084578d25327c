package huirong.app.lending;

import huirong.core.loan.FiveClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states of a loan.
 *
 * @param ref the form's key
 * @param event {@code DRAW}, or what {@link huirong.core.loan.LoanEvent} has
 * @param statedOn the day it happened
 * @param since of an overdue loan, the first day something was late
 */
record NewReport(
        String ref,
        String loan,
        String event,
        LocalDate statedOn,
        long principalFen,
        long interestFen,
        @Nullable LocalDate since,
        @Nullable FiveClass fiveClass) {

    /** A drawing's loan has the reference of its report. */
    static final String DRAW = "DRAW";
}
