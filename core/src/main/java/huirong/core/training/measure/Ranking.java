package huirong.core.training.measure;

import java.util.Arrays;

/**
 * How well scores put good before bad.
 *
 * @param area under the ROC curve, exact: the share of pairs of a good and a bad case in which the good one scores more, equal
 *     scores counting half
 * @param distance of Kolmogorov and Smirnov: the greatest difference between the shares of bad and good up to one score
 */
public record Ranking(double area, double distance) {
    /**
     * @param scores high for good; magnitudes below 2^62
     * @param outcome 1 for bad; NaN results if only one outcome is there
     */
    public static Ranking of(long[] scores, byte[] outcome) {
        long[] keys = new long[scores.length];
        long bad = 0;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = scores[i] << 1 | outcome[i];
            bad += outcome[i];
        }
        Arrays.sort(keys);
        long good = keys.length - bad;
        double pairs = 0;
        double distance = 0;
        long badBelow = 0;
        long goodBelow = 0;
        for (int i = 0; i < keys.length; ) {
            long here = 0;
            int next = i;
            while (next < keys.length && keys[next] >> 1 == keys[i] >> 1) here += keys[next++] & 1;
            long goods = next - i - here;
            pairs += goods * (badBelow + here / 2.0);
            badBelow += here;
            goodBelow += goods;
            distance = StrictMath.max(distance, (double) badBelow / bad - (double) goodBelow / good);
            i = next;
        }
        return new Ranking(pairs / ((double) good * bad), distance);
    }

    /** Brier's score: the mean square of the chance of bad minus what came. */
    public static double brier(double[] chances, byte[] outcome) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) sum += (chances[i] - outcome[i]) * (chances[i] - outcome[i]);
        return sum / chances.length;
    }
}
