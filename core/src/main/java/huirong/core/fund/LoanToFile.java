package huirong.core.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria look at.
 *
 * @param amountFen what was drawn
 * @param months its term
 * @param rate yearly, in basis points
 * @param drawnOn when
 * @param lpr the one-year LPR in force that day, in basis points; null if the table does not reach it
 * @param lastDay the last day of the filing window; null if holidays of that year are not known
 * @param overdue whether anything of it is late
 * @param firmUsedFen what is held or was paid for the firm already
 * @param freeFen what the fund has free
 */
public record LoanToFile(
        long amountFen,
        int months,
        int rate,
        LocalDate drawnOn,
        @Nullable Integer lpr,
        @Nullable LocalDate lastDay,
        boolean overdue,
        long firmUsedFen,
        long freeFen) {}
