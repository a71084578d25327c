package huirong.core.training.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cases whose scores lie next to each other.
 *
 * @param low lowest score in hundredths
 * @param high highest
 * @param chance of bad on average, as predicted
 * @param mean score
 */
public record Band(long low, long high, int rows, int bad, double chance, double mean) {
    public double badRate() {
        return (double) bad / rows;
    }

    /**
     * About equally filled bands by ascending score; equal scores stay together.
     *
     * @param chances of bad, case by case
     * @param most bands
     * @param least cases in each band, unless there are fewer in all
     */
    public static List<Band> equal(long[] scores, byte[] outcome, double[] chances, int most, int least) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(scores[a], scores[b]));
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int left = StrictMath.max(1, StrictMath.min(most, scores.length / StrictMath.max(1, least))); left > 0; left--) {
            int to = from + StrictMath.max(least, (order.length - from + left / 2) / left);
            if (left == 1 || order.length - to < least) to = order.length;
            while (to < order.length && scores[order[to]] == scores[order[to - 1]]) to++;
            if (order.length - to < least) to = order.length;
            if (to == from) break;
            bands.add(of(order, from, to, scores, outcome, chances));
            from = to;
        }
        return bands;
    }

    private static Band of(Integer[] order, int from, int to, long[] scores, byte[] outcome, double[] chances) {
        int bad = 0;
        double chance = 0;
        double sum = 0;
        for (int i = from; i < to; i++) {
            bad += outcome[order[i]];
            chance += chances[order[i]];
            sum += scores[order[i]];
        }
        int rows = to - from;
        return new Band(scores[order[from]], scores[order[to - 1]], rows, bad, chance / rows, sum / rows);
    }
}
