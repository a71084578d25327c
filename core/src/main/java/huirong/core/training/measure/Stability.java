package huirong.core.training.measure;

import java.util.stream.LongStream;

/**
 * The population stability index: the sum over bins of the difference of shares times the logarithm of their ratio. Below 0.1
 * is usually read as stable, above 0.25 as another population (Siddiqi, Credit Risk Scorecards, 2006, chapter 8).
 */
public final class Stability {
    /** Of the standard normal distribution. */
    private static final double QUANTILE_95 = 1.6448536269514722;

    private Stability() {}

    /**
     * Half a row is added to every bin of either side, so that an empty one is not infinitely far away.
     *
     * @param before rows by bin
     * @param now rows by the same bins
     */
    public static double index(long[] before, long[] now) {
        double allBefore = LongStream.of(before).sum() + before.length / 2.0;
        double allNow = LongStream.of(now).sum() + now.length / 2.0;
        double index = 0;
        for (int i = 0; i < before.length; i++) {
            double was = (before[i] + 0.5) / allBefore;
            double is = (now[i] + 0.5) / allNow;
            index += (is - was) * StrictMath.log(is / was);
        }
        return index;
    }

    /**
     * How large the index of two samples of one and the same population gets in nineteen cases of twenty. By chance alone it
     * is about a chi-squared variable of one degree of freedom less than there are bins, times the sum of the inverse sizes
     * (Yurdakul, Statistical properties of population stability index, 2018); its quantile is Wilson and Hilferty's.
     *
     * @param before rows by bin
     * @param now rows by the same bins
     * @return infinite if either has no rows; nought if all rows are in one bin
     */
    public static double chance(long[] before, long[] now) {
        int bins = 0;
        for (int i = 0; i < before.length; i++) if (before[i] + now[i] > 0) bins++;
        double inverse =
                1.0 / LongStream.of(before).sum() + 1.0 / LongStream.of(now).sum();
        if (Double.isInfinite(inverse)) return inverse;
        if (bins < 2) return 0;
        double freedom = bins - 1;
        double part = 2 / (9 * freedom);
        double root = 1 - part + QUANTILE_95 * StrictMath.sqrt(part);
        return freedom * root * root * root * inverse;
    }
}
