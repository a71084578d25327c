package huirong.app.web.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/** Two bars side by side for each of several bands, drawn to one scale, with the figures for the table behind them. */
public record PairedBars(List<Bar> bars) {
    /** Units of the drawing. */
    public static final int HEIGHT = 120;

    private static final int WIDTH = 60;

    /** Fewer bands leave room at the end, so that bars and letters are of one size in all charts. */
    private static final int USUAL = 10;

    /**
     * @param name of the band in the table
     * @param tick what stands below it in the chart, three characters at most
     * @param first figure as it is written
     * @param second figure as it is written
     */
    public record Bar(String name, String tick, String first, String second, long firstHeight, long secondHeight) {}

    public PairedBars {
        bars = List.copyOf(bars);
    }

    /** What is not nothing is seen. */
    public static PairedBars of(
            List<String> names, List<String> ticks, long[] first, long[] second, LongFunction<String> written) {
        long most = Math.max(
                1, Math.max(Arrays.stream(first).max().orElse(1), Arrays.stream(second).max().orElse(1)));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < first.length; i++)
            bars.add(new Bar(
                    names.get(i),
                    ticks.get(i),
                    written.apply(first[i]),
                    written.apply(second[i]),
                    height(first[i], most),
                    height(second[i], most)));
        return new PairedBars(bars);
    }

    public int height() {
        return HEIGHT;
    }

    public int width() {
        return Math.max(USUAL, bars.size()) * WIDTH;
    }

    private static long height(long value, long most) {
        return value == 0 ? 0 : Math.max(2, value * HEIGHT / most);
    }
}
