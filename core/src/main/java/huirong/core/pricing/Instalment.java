package huirong.core.pricing;

import java.time.LocalDate;

/**
 * One payment of a plan; amounts in fen.
 *
 * @param no from 1
 * @param month how many whole months after the drawing; the same as {@code no} where something is paid each month
 * @param due the day it is due, before any shift to a working day that the contract may allow
 * @param remainingFen principal still owed afterwards
 */
public record Instalment(int no, int month, LocalDate due, long principalFen, long interestFen, long remainingFen) {
    public long paymentFen() {
        return Math.addExact(principalFen, interestFen);
    }
}
