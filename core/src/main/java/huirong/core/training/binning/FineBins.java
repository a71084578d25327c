package huirong.core.training.binning;

import huirong.core.scorecard.Input;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fine bins from the rows one learns from: of numbers with few values each value, else about equally filled bins; of
 * categories each that is frequent enough, the rare ones together, ordered by bad rate.
 */
public final class FineBins {
    /** Limits of equally filled bins need no more rows than this to be told. */
    private static final int ENOUGH = 100_000;
    /** A category of fewer rows says too little of its own bad rate. */
    private static final int RARE = 20;

    private final byte[] outcome;
    private final int[] rows;
    private final int most;
    private final long seed;
    private final long allBad;

    /**
     * @param outcome 1 for bad, of every row of the table
     * @param rows those to learn from
     * @param most ordered bins, at most {@link Coding#MOST_ORDERED}
     * @param seed of the choice of rows where there are more than enough
     */
    public FineBins(byte[] outcome, int[] rows, int most, long seed) {
        this.outcome = outcome;
        this.rows = rows;
        this.most = most;
        this.seed = seed;
        this.allBad = Arrays.stream(rows).filter(row -> outcome[row] == 1).count();
    }

    public Coding of(Input input, double[] values) {
        return input.isCategory() ? categories(input, values) : numbers(input, values);
    }

    private Coding numbers(Input input, double[] values) {
        double[] known = new double[StrictMath.min(rows.length, ENOUGH)];
        Random random = new Random(seed);
        int count = 0;
        for (int i = 0; i < known.length; i++) {
            int row = rows.length <= ENOUGH ? rows[i] : rows[random.nextInt(rows.length)];
            double value = values[row];
            if (value == value && !input.isSpecial(value)) known[count++] = value;
        }
        Arrays.sort(known, 0, count);
        return Coding.number(input, limits(known, count));
    }

    /** A bin ends with the value that fills it; values that fill a bin alone have one. */
    private double[] limits(double[] sorted, int count) {
        int distinct = 0;
        for (int i = 0; i < count; i++) if (i == 0 || sorted[i] != sorted[i - 1]) distinct++;
        double[] limits = new double[StrictMath.max(0, StrictMath.min(distinct, most) - 1)];
        int found = 0;
        int from = 0;
        for (int i = 0; i < count && found < limits.length; ) {
            int next = i;
            while (next < count && sorted[next] == sorted[i]) next++;
            double share = (double) (count - from) / (most - found);
            int further = next;
            while (further < count && sorted[further] == sorted[next]) further++;
            // The next value goes into this bin too unless it would overfill it by more than the bin is short without it.
            boolean full = distinct <= most || further - from - share > share - (next - from);
            if (full && next < count) {
                double cut = Cut.between(sorted[next - 1], sorted[next]);
                if (cut == cut) limits[found++] = cut;
                from = next;
            }
            i = next;
        }
        return Arrays.copyOf(limits, found);
    }

    private Coding categories(Input input, double[] values) {
        int size = input.categories().size();
        long[] goods = new long[size + 1];
        long[] bads = new long[size + 1];
        for (int row : rows) {
            double value = values[row];
            if (value != value || value < 0) continue;
            if (outcome[row] == 1) bads[(int) value]++;
            else goods[(int) value]++;
        }
        int[] byRows = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> Long.compare(goods[b] + bads[b], goods[a] + bads[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        int frequent = 0;
        while (frequent < size
                && frequent < most - 1
                && goods[byRows[frequent]] + bads[byRows[frequent]] >= StrictMath.min(RARE, rows.length / 20)) frequent++;
        // Position `size` stands for all the rare ones together.
        for (int i = frequent; i < size; i++) {
            goods[size] += goods[byRows[i]];
            bads[size] += bads[byRows[i]];
        }
        int together = size - frequent;
        int groups = frequent + (together > 0 ? 1 : 0);
        int[] members = Arrays.copyOf(byRows, groups);
        if (together > 0) members[groups - 1] = size;
        int[] ordered = Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparingDouble(code -> rate(goods[code], bads[code])))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] codes = new int[size + 1];
        for (int i = 0; i < ordered.length; i++) codes[ordered[i]] = i;
        for (int i = frequent; i < size; i++) codes[byRows[i]] = codes[size];
        return Coding.category(input, Arrays.copyOf(codes, size), groups);
    }

    /** One more row at the rate of all: so none has the rate of all, and one bad case alone does not stand beside many. */
    private double rate(long goods, long bads) {
        return (bads + (double) allBad / rows.length) / (goods + bads + 1);
    }
}
