package huirong.core.training.binning;

/**
 * Weight of evidence and information value (Siddiqi, Credit Risk Scorecards, 2006, chapter 6), with half a case of the rarer
 * outcome and, in the table's proportion, of the other added to every bin. So an empty bin weighs nothing, a bin of one
 * outcome only has a finite weight, and a large bin hardly feels it.
 *
 * @param good cases that did not go bad, of the whole table
 * @param bad cases that went bad, of the whole table; neither is nought
 */
public record Weight(long good, long bad) {
    private static final double HALF = 0.5;

    /** Log odds of good in a bin, over those in the table. */
    public double of(double goods, double bads) {
        double share = HALF / StrictMath.min(good, bad);
        return StrictMath.log((goods + share * good) / (bads + share * bad) * bad / good);
    }

    /** What a bin adds to the information value; not below nought but for rounding. */
    public double information(double goods, double bads) {
        return (goods / good - bads / bad) * of(goods, bads);
    }
}
