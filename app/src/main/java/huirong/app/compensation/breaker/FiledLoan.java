package huirong.app.compensation.breaker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan that was filed and not refused, as the fund's tables have it.
 *
 * @param renewed whether it ended as a renewal took its place
 */
record FiledLoan(
        String loan,
        String bank,
        LocalDate filedOn,
        long amountFen,
        @Nullable LocalDate endedOn,
        boolean renewed) {}
