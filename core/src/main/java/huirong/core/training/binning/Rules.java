package huirong.core.training.binning;

/**
 * What bins of numbers and groups of categories must keep to. Special codes and missing have bins of their own whatever their
 * size.
 *
 * @param leastShare of all rows in each bin, between 0 and 1
 * @param leastEach good and bad rows in each bin
 * @param mostBins besides those of special codes and missing; at least 1
 */
public record Rules(double leastShare, int leastEach, int mostBins, Trend trend) {
    /** Bins of a twentieth of the rows are usual in practice; eight are as many as a person reads. */
    public static final Rules USUAL = new Rules(0.05, 5, 8, Trend.AUTO);

    public Rules {
        if (mostBins < 1) throw new IllegalArgumentException("at least one bin, not " + mostBins);
    }

    public Rules with(Trend other) {
        return new Rules(leastShare, leastEach, mostBins, other);
    }
}
