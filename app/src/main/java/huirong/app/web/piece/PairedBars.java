package huirong.app.web.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Two bars side by side for each of at most ten bands, drawn to one scale, with the figures for the table behind them.
 *
 * @param height of the bars' plane; what is drawn is measured from its foot
 * @param pitch from one pair to the next
 * @param named whether each pair has a name that stands in its middle; else what stands below it is where the band begins
 */
public record PairedBars(int height, int pitch, boolean named, List<Bar> bars, List<Tick> ticks) {
    private static final int HEIGHT = 200;

    /** Of all pairs together; a single pair is not drawn as wide as a wall. */
    private static final int WIDTH = 660;

    private static final int WIDEST = 132;

    /** What is not nothing is seen. */
    private static final int SEEN = 2;

    /** The scale has at most so many steps above nought. */
    private static final int STEPS = 4;

    private static final List<Long> ROUND = List.of(1L, 2L, 5L);

    /**
     * @param name of the band in the table
     * @param from what stands below it in the chart, three characters at most
     * @param first figure as it is written
     * @param second figure as it is written
     */
    public record Bar(String name, String from, String first, String second, long firstHeight, long secondHeight) {}

    /** A line of the scale and what stands beside it, four characters at most. */
    public record Tick(String figure, long height) {}

    public PairedBars {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /**
     * Bands of a scale.
     *
     * @param written a figure in the table
     * @param scaled a round figure beside the scale
     */
    public static PairedBars of(
            List<String> names,
            List<String> from,
            long[] first,
            long[] second,
            LongFunction<String> written,
            LongFunction<String> scaled) {
        return drawn(false, names, from, first, second, written, scaled);
    }

    /** Things that have names, such as years; the rest as for bands. */
    public static PairedBars named(
            List<String> names, long[] first, long[] second, LongFunction<String> written, LongFunction<String> scaled) {
        return drawn(true, names, names, first, second, written, scaled);
    }

    private static PairedBars drawn(
            boolean named,
            List<String> names,
            List<String> from,
            long[] first,
            long[] second,
            LongFunction<String> written,
            LongFunction<String> scaled) {
        long most = Math.max(
                1, Math.max(Arrays.stream(first).max().orElse(1), Arrays.stream(second).max().orElse(1)));
        long step = step(most);
        long top = (most + step - 1) / step * step;
        List<Tick> ticks = new ArrayList<>();
        for (long figure = 0; figure <= top; figure += step)
            ticks.add(new Tick(scaled.apply(figure), figure * HEIGHT / top));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < first.length; i++)
            bars.add(new Bar(
                    names.get(i),
                    from.get(i),
                    written.apply(first[i]),
                    written.apply(second[i]),
                    height(first[i], top),
                    height(second[i], top)));
        return new PairedBars(HEIGHT, Math.min(WIDEST, WIDTH / Math.max(1, first.length)), named, bars, ticks);
    }

    private static long height(long value, long top) {
        return value == 0 ? 0 : Math.max(SEEN, value * HEIGHT / top);
    }

    /** The least of 1, 2, 5, 10, 20, 50 and so on that reaches the most in a few steps. */
    private static long step(long most) {
        for (long power = 1; ; power *= 10)
            for (long digit : ROUND) if (digit * power * STEPS >= most) return digit * power;
    }
}
