package huirong.core.fund.payout;

/**
 * How the fund stands when a claim is decided, in fen.
 *
 * @param firmPaidFen paid for the firm before
 * @param coverFen what is left of what covers this loan: its own hold, or its bank's quota; of a fund with leverage unused
 * @param poolFen what can be paid at all: what the fund has, less what is held for others
 * @param arrivedFen all that was ever put into the fund
 * @param yearPaidFen paid within the year
 * @param otherPublicFen what other public money has paid of this loss
 * @param advancedFen what was paid of this very claim in advance; zero before. The firm's and the year's sums have it, too
 */
public record Standing(
        long firmPaidFen,
        long coverFen,
        long poolFen,
        long arrivedFen,
        long yearPaidFen,
        long otherPublicFen,
        long advancedFen) {}
