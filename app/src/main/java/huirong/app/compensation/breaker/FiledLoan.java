package huirong.app.compensation.breaker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan that was filed and not refused, as the fund's tables have it.
 *
 * @param ref of the filing; a loan that was taken back may be filed again
 * @param renewed whether it ended as a renewal took its place
 */
record FiledLoan(
        String ref,
        String loan,
        String bank,
        LocalDate filedOn,
        long amountFen,
        @Nullable LocalDate endedOn,
        boolean renewed) {}
