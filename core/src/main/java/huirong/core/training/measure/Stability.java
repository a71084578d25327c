package huirong.core.training.measure;

import java.util.stream.LongStream;

/**
 * The population stability index: the sum over bins of the difference of shares times the logarithm of their ratio. Below 0.1
 * is usually read as stable, above 0.25 as another population (Siddiqi, Credit Risk Scorecards, 2006, chapter 8).
 */
public final class Stability {
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
}
