package huirong.core.fund.payout;

/**
 * What was lost of a loan, in fen, none below zero. Loss base = unpaid principal, and interest where the policy counts it, less
 * what was set off and what the collateral brought; the guarantor's payment then leaves what bank and fund have to bear.
 */
public record Loss(long principalFen, long interestFen, long setOffFen, long collateralFen, long guarantorFen) {
    public Loss {
        if (principalFen < 0 || interestFen < 0 || setOffFen < 0 || collateralFen < 0 || guarantorFen < 0)
            throw new IllegalArgumentException("a part of a loss below zero");
    }

    /** Unpaid principal alone, with nobody else to pay. */
    public static Loss ofPrincipal(long fen) {
        return new Loss(fen, 0, 0, 0, 0);
    }

    /** The base that shares are taken of. */
    public long baseFen() {
        return Math.max(0, principalFen + interestFen - setOffFen - collateralFen);
    }
}
