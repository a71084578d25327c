package huirong.app.web.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Two bars side by side for each of at most ten bands, drawn to one scale, with the figures for the table behind them.
 *
 * @param height of the bars' plane; what is drawn is measured from its foot
 */
public record PairedBars(int height, List<Bar> bars, List<Tick> ticks) {
    private static final int HEIGHT = 200;

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
        return new PairedBars(HEIGHT, bars, ticks);
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
