package huirong.app.lending;

import huirong.core.loan.FiveClass;
import huirong.core.loan.LoanState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a bank reported of a loan; never changed.
 *
 * @param event {@code DRAW}, or what {@link huirong.core.loan.LoanEvent} has
 * @param statedOn the day it happened
 * @param since of an overdue loan, the first day something was late
 * @param filed what became of it as a fact of the credit file, see {@link Outcomes}; null if it is none
 */
record Report(
        String ref,
        int no,
        String event,
        LoanState state,
        LocalDate statedOn,
        long principalFen,
        long interestFen,
        @Nullable LocalDate since,
        @Nullable FiveClass fiveClass,
        @Nullable String filed,
        Instant at,
        String person,
        String organisation) {}
