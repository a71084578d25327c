package huirong.app.compensation.filing;

import huirong.core.money.Ratios;

/**
 * What was filed with a fund so far, in numbers.
 *
 * @param filed loans that were ever filed and not refused
 * @param filedFen amount of these
 * @param standing of them neither settled nor compensated
 * @param standingFen amount of these
 * @param paid claims that were paid
 */
public record FiledCounts(long filed, long filedFen, long standing, long standingFen, long paid) {
    /** How many times what the fund has left is filed and not settled, per hundred; 0 if nothing is left. */
    public long times(long leftFen) {
        return Ratios.scaled(standingFen, 100, leftFen).orElse(0);
    }
}
