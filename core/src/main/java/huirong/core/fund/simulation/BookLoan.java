package huirong.core.fund.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan of a book.
 *
 * @param id decides the order among loans of one day
 * @param on day of disbursement, on which it is filed
 * @param amountFen what was disbursed
 * @param guaranteed a guarantor's share of the loss, per ten thousand; 0 for none
 * @param defaultOn first day on which something was late for good; null if it was repaid at its end
 * @param lostFen principal that was charged off; 0 without a default
 */
public record BookLoan(
        String id,
        LocalDate on,
        long amountFen,
        int months,
        int guaranteed,
        @Nullable LocalDate defaultOn,
        long lostFen) {
    LocalDate matures() {
        return on.plusMonths(months);
    }
}
