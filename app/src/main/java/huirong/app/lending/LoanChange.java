package huirong.app.lending;

import huirong.core.loan.FiveClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a bank reported of a loan, as others may know it.
 *
 * @param knownOn day of the report
 * @param principalFen what was repaid of the principal; 0 if nothing was
 * @param since first day something is late; null unless the loan was reported overdue
 * @param cured whether nothing is late any more, or the loan is settled
 */
public record LoanChange(
        String loan, LocalDate knownOn, long principalFen, @Nullable LocalDate since, @Nullable FiveClass fiveClass, boolean cured) {}
