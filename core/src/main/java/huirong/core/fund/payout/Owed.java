package huirong.core.fund.payout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is still owed to the fund for a paid claim, in fen. It never vanishes by the calendar: what is written off is no longer
 * pursued and stays owed.
 *
 * @param paidFen what the fund paid
 * @param recoveredFen the fund's part of what came in since
 * @param clawedFen what the bank gave back of the payment itself
 * @param writtenOff whether two persons wrote it off
 */
public record Owed(long paidFen, long recoveredFen, long clawedFen, boolean writtenOff) {
    /** What is owed; never below nought. */
    public long fen() {
        return Math.max(0, paidFen - recoveredFen - clawedFen);
    }

    /** Ages of what is owed (账龄), by whole years since the payment. */
    public enum Age {
        WITHIN_ONE_YEAR,
        ONE_TO_TWO,
        TWO_TO_THREE,
        OVER_THREE;

        public static Age of(LocalDate paidOn, LocalDate today) {
            long years = ChronoUnit.YEARS.between(paidOn, today);
            return years < 1 ? WITHIN_ONE_YEAR : years < 2 ? ONE_TO_TWO : years < 3 ? TWO_TO_THREE : OVER_THREE;
        }
    }
}
