package huirong.core.training.binning;

import huirong.core.training.binning.Trend.Step;
import java.util.Arrays;
import java.util.List;

/**
 * The partition of ordered fine bins into neighbours that has the greatest information value under {@link Rules}, found
 * exactly by dynamic programming. Whether a bin may follow depends on the bin before only, so the state is the last bin, how
 * many there are, and which kind of step came last; m fine bins and k bins cost at most 2 k m³ / 6 comparisons.
 *
 * @see <a href="https://arxiv.org/abs/2001.08025">Navas-Palencia, Optimal binning: mathematical programming formulation</a>,
 *     where the same is solved as a constraint programme
 */
public final class OptimalBins {
    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final int size;
    private final Rules rules;
    /** Of fine bins i to j - 1 together: bad rate, and information value or NONE where the rules forbid the bin. */
    private final double[][] rate;
    private final double[][] value;

    private OptimalBins(long[] goods, long[] bads, Weight weight, Rules rules) {
        this.size = goods.length;
        this.rules = rules;
        this.rate = new double[size + 1][size + 1];
        this.value = new double[size + 1][size + 1];
        double leastRows = rules.leastShare() * (weight.good() + weight.bad());
        for (int i = 0; i < size; i++) {
            long good = 0;
            long bad = 0;
            for (int j = i + 1; j <= size; j++) {
                good += goods[j - 1];
                bad += bads[j - 1];
                boolean allowed = good + bad >= leastRows && good >= rules.leastEach() && bad >= rules.leastEach();
                rate[i][j] = (double) bad / StrictMath.max(1, good + bad);
                value[i][j] = allowed ? weight.information(good, bad) : NONE;
            }
        }
    }

    /**
     * The bins as ends: bin n takes the fine bins from the end of bin n - 1 up to, not including, its own. Of equally good
     * partitions one with fewest bins. If the rules allow none at all, one bin takes everything.
     *
     * @param goods of each fine bin in order; at least one
     * @param bads likewise
     */
    public static int[] ends(long[] goods, long[] bads, Weight weight, Rules rules) {
        OptimalBins bins = new OptimalBins(goods, bads, weight, rules);
        return switch (rules.trend()) {
            case MONOTONE -> bins.better(Trend.UP, Trend.DOWN, 1).ends;
            case AUTO -> {
                Found straight = bins.better(Trend.UP, Trend.DOWN, 1);
                Found turning = bins.better(Trend.PEAK, Trend.VALLEY, 1);
                yield turning.value >= Trend.TURN * straight.value ? turning.ends : straight.ends;
            }
            default -> bins.best(rules.trend().steps()).ends;
        };
    }

    private record Found(double value, int[] ends) {}

    private Found better(Trend one, Trend other, double least) {
        Found first = best(one.steps());
        Found second = best(other.steps());
        return second.value > first.value * least ? second : first;
    }

    private Found best(List<Step> steps) {
        int most = StrictMath.min(rules.mostBins(), size);
        // [bins - 1][kind of the last step][from][to]
        double[][][][] best = new double[most][steps.size()][size + 1][size + 1];
        byte[][][][] before = new byte[most][steps.size()][size + 1][size + 1];
        byte[][][][] kind = new byte[most][steps.size()][size + 1][size + 1];
        for (double[][][] layer : best) for (double[][] of : layer) for (double[] row : of) Arrays.fill(row, NONE);
        System.arraycopy(value[0], 1, best[0][0][0], 1, size);
        int found = 0;
        for (int bins = 1; bins < most; bins++) {
            for (int last = 0; last < steps.size(); last++)
                for (int from = bins; from < size; from++)
                    for (int to = from + 1; to <= size; to++)
                        if (value[from][to] > NONE)
                            step(steps.get(last), best[bins - 1], best[bins], before[bins], kind[bins], last, from, to);
            if (greatest(best[bins]) > greatest(best[found])) found = bins;
        }
        return trace(best, before, kind, found);
    }

    /** The best way to a last bin: any bin that ends where it starts, if the step from there is allowed. */
    private void step(
            Step step, double[][][] shorter, double[][][] longer, byte[][][] before, byte[][][] kind, int last, int from, int to) {
        double here = rate[from][to];
        double most = NONE;
        // A kind of step may begin only after the one before it in the list.
        for (int previous = 0; previous <= last; previous++) {
            double[][] of = shorter[previous];
            for (int start = 0; start < from; start++) {
                if (of[start][from] > most && step.allows(rate[start][from], here)) {
                    most = of[start][from];
                    before[last][from][to] = (byte) start;
                    kind[last][from][to] = (byte) previous;
                }
            }
        }
        if (most > NONE) longer[last][from][to] = most + value[from][to];
    }

    private double greatest(double[][][] layer) {
        double most = NONE;
        for (double[][] of : layer) for (double[] row : of) most = StrictMath.max(most, row[size]);
        return most;
    }

    private Found trace(double[][][][] best, byte[][][][] before, byte[][][][] kind, int found) {
        double most = greatest(best[found]);
        if (most == NONE) return new Found(0, new int[] {size});
        int last = 0;
        int from = 0;
        for (int of = 0; of < best[found].length; of++)
            for (int start = 0; start < size; start++)
                if (best[found][of][start][size] == most) {
                    last = of;
                    from = start;
                }
        int[] ends = new int[found + 1];
        int to = size;
        for (int bins = found; bins >= 0; bins--) {
            ends[bins] = to;
            int start = before[bins][last][from][to] & 0xff;
            int previous = kind[bins][last][from][to];
            to = from;
            from = start;
            last = previous;
        }
        return new Found(most, ends);
    }
}
