package huirong.core.fund.simulation;

import huirong.core.fund.policy.Admission;

/**
 * What a book does not say.
 *
 * @param poolFen what the fund has before the first loan
 * @param size of every firm
 * @param recovered share of each loss that comes in later, per ten thousand
 * @param recoveryMonths after the claim
 */
public record Assumptions(long poolFen, Admission.Size size, int recovered, int recoveryMonths) {
    /** The fund as its policy means it to be, small firms, and nothing recovered. */
    public static Assumptions plain(long poolFen) {
        return new Assumptions(poolFen, Admission.Size.SMALL, 0, 24);
    }
}
