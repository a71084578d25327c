package huirong.core.guarantee;

import huirong.core.money.Ratios;

/**
 * What a guarantor answers for.
 *
 * @param share of the unpaid principal of each loan, per ten thousand, from 1 to 10,000
 * @param mostFen for all loans of the line together
 */
public record Duty(int share, long mostFen) {
    /** @throws IllegalArgumentException for a share or an amount out of range */
    public Duty {
        if (share < 1 || share > Ratios.ONE || mostFen < 1) throw new IllegalArgumentException(share + " of " + mostFen);
    }

    /**
     * The least amount with which every loan of a line is covered at the share, however the line is drawn: a line does not revolve.
     */
    public static long leastFen(int share, long lineFen) {
        return Ratios.share(lineFen, share);
    }

    /**
     * What is to be paid for a loan, in fen: its share of what is unpaid, never above what is left of the amount, and never so much
     * that the bank would get more than it lost. What does not divide stays with the bank.
     *
     * @param unpaidFen principal
     * @param paidFen for other loans of the line before
     * @param fundFen what the fund has paid for the loan
     */
    public long fen(long unpaidFen, long paidFen, long fundFen) {
        long left = Math.min(Math.max(0, mostFen - paidFen), Math.max(0, unpaidFen - fundFen));
        return Math.min(Ratios.share(unpaidFen, share), left);
    }
}
