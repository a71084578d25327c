package huirong.core.training.measure;

import java.util.Arrays;
import java.util.List;

/**
 * How rows are spread over a card's bins and over bands of scores.
 *
 * @param terms rows of each term's bins
 * @param limits of the bands, ascending, in hundredths; a band takes scores below its limit, the last all others
 * @param scores rows of each band, one more than there are limits
 */
public record Spreading(List<long[]> terms, long[] limits, long[] scores) {
    private static final int BANDS = 10;

    /** Over bands that these scores fill about equally. */
    public static Spreading of(List<long[]> terms, long[] scores) {
        long[] sorted = scores.clone();
        Arrays.sort(sorted);
        long[] limits = new long[BANDS - 1];
        for (int i = 1; i < BANDS; i++) limits[i - 1] = sorted[(int) ((long) i * sorted.length / BANDS)];
        return of(terms, scores, Arrays.stream(limits).distinct().toArray());
    }

    /** Over given bands. */
    public static Spreading of(List<long[]> terms, long[] scores, long[] limits) {
        long[] rows = new long[limits.length + 1];
        for (long score : scores) {
            int band = 0;
            while (band < limits.length && score >= limits[band]) band++;
            rows[band]++;
        }
        return new Spreading(terms, limits, rows);
    }
}
