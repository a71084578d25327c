package huirong.core.training.binning;

import java.util.Arrays;

/**
 * Cases by code.
 *
 * @param goods of each code of a {@link Coding}
 * @param bads likewise
 */
public record Counts(long[] goods, long[] bads) {
    /**
     * @param codes of chosen rows
     * @param outcome of the same rows, 1 for bad
     */
    public static Counts of(Coding coding, byte[] codes, byte[] outcome) {
        long[][] counts = new long[2][coding.size()];
        for (int i = 0; i < codes.length; i++) counts[outcome[i]][codes[i] & 0xff]++;
        return new Counts(counts[0], counts[1]);
    }

    /** The bins of the ordered codes, joined as the rules want. */
    public int[] ends(Coding coding, Weight weight, Rules rules) {
        Rules own = coding.input().isCategory() ? rules.with(Trend.NONE) : rules;
        return OptimalBins.ends(
                Arrays.copyOf(goods, coding.ordered()), Arrays.copyOf(bads, coding.ordered()), weight, own);
    }

    public long[] rows() {
        long[] rows = goods.clone();
        for (int i = 0; i < rows.length; i++) rows[i] += bads[i];
        return rows;
    }
}
