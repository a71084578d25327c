package huirong.core.fund.payout;

import huirong.core.fund.policy.RecoveryTerms;
import huirong.core.money.Ratios;

/**
 * Who gets what of money that came in after the fund had paid, in fen. The four parts add up to what was received.
 *
 * @param costsFen of the recovery, kept by the bank that bore them
 * @param fundFen what goes back to the fund
 * @param guarantorFen what goes to the guarantor
 * @param bankFen what the bank keeps of it: its own part, what does not divide, and what is left when nobody is owed any more
 */
public record Recovery(long costsFen, long fundFen, long guarantorFen, long bankFen) {

    /**
     * What each has borne and not got back yet.
     *
     * @param fundFen paid by the fund, less what came back
     */
    public record Borne(long fundFen, long guarantorFen, long bankFen) {}

    /**
     * @param receivedFen what came in
     * @param costsFen what it cost; counted only where the terms take costs off first, and never above what came in
     */
    public static Recovery of(RecoveryTerms terms, long receivedFen, long costsFen, Borne borne) {
        long costs = terms.costsFirst() ? Math.min(costsFen, receivedFen) : 0;
        long left = receivedFen - costs;
        long fund = terms.order() == RecoveryTerms.Order.FUND_FIRST ? Math.min(left, borne.fundFen()) : 0;
        long bank = terms.order() == RecoveryTerms.Order.BANK_FIRST ? Math.min(left, borne.bankFen()) : 0;
        left -= fund + bank;
        long[] weights = {borne.fundFen() - fund, borne.guarantorFen(), borne.bankFen() - bank};
        long owed = weights[0] + weights[1] + weights[2];
        if (owed == 0) return new Recovery(costs, fund, 0, bank + left);
        long shared = Math.min(left, owed);
        long[] parts = Ratios.split(shared, weights, 2);
        return new Recovery(costs, fund + parts[0], parts[1], bank + parts[2] + left - shared);
    }
}
