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
    /** 放大倍数: how many times what has arrived is filed and not settled, per hundred; 0 if nothing has. */
    public long times(long arrivedFen) {
        return Ratios.scaled(standingFen, 100, arrivedFen).orElse(0);
    }
}
