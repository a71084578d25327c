package huirong.app.web.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * One or two lines over the same ascending figures, each with a mark at its highest point, small enough to stay readable when
 * several stand side by side or one fills a phone.
 *
 * @param second empty if there is one line
 * @param zero height of nought, for a line to be drawn there
 */
public record Curves(Line first, List<Line> second, List<Tick> across, List<Tick> upward, long zero) {
    private static final int WIDTH = 270;
    private static final int HEIGHT = 130;

    /** Steps of a scale at most. */
    private static final int STEPS = 4;

    private static final List<Long> ROUND = List.of(1L, 2L, 5L);

    /**
     * @param points as SVG writes them
     * @param x of the highest point
     * @param label what the highest point is over
     */
    public record Line(String points, long x, long y, String label) {}

    /** A figure of a scale and its place. */
    public record Tick(String figure, long at) {}

    public Curves {
        second = List.copyOf(second);
        across = List.copyOf(across);
        upward = List.copyOf(upward);
    }

    /**
     * @param over ascending, as many as there are figures
     * @param second none for one line
     * @param written both scales are written alike
     */
    public static Curves of(long[] over, long[] first, long[] second, LongFunction<String> written) {
        long low = Math.min(0, LongStream.concat(Arrays.stream(first), Arrays.stream(second)).min().orElse(0));
        long high = Math.max(low + 1, LongStream.concat(Arrays.stream(first), Arrays.stream(second)).max().orElse(1));
        long step = step(high - low);
        Scale up = new Scale(Math.floorDiv(low, step) * step, -Math.floorDiv(-high, step) * step, HEIGHT);
        Scale along = new Scale(over[0], Math.max(over[0] + 1, over[over.length - 1]), WIDTH);
        return new Curves(
                line(over, first, along, up, written),
                second.length == 0 ? List.of() : List.of(line(over, second, along, up, written)),
                ticks(along, step(along.to - along.from), written),
                ticks(up, step, written).stream()
                        .map(tick -> new Tick(tick.figure, HEIGHT - tick.at))
                        .toList(),
                HEIGHT - up.at(0));
    }

    private static Line line(long[] over, long[] figures, Scale along, Scale up, LongFunction<String> written) {
        StringBuilder points = new StringBuilder();
        int best = 0;
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] > figures[best]) best = i;
            points.append(i == 0 ? "" : " ").append(along.at(over[i])).append(',').append(HEIGHT - up.at(figures[i]));
        }
        return new Line(
                points.toString(), along.at(over[best]), HEIGHT - up.at(figures[best]), written.apply(over[best]));
    }

    private static List<Tick> ticks(Scale scale, long step, LongFunction<String> written) {
        List<Tick> ticks = new ArrayList<>();
        for (long figure = -Math.floorDiv(-scale.from, step) * step; figure <= scale.to; figure += step)
            ticks.add(new Tick(written.apply(figure), scale.at(figure)));
        return ticks;
    }

    /** The least of 1, 2, 5, 10, 20, 50 and so on that spans the whole in a few steps. */
    private static long step(long span) {
        for (long power = 1; ; power *= 10)
            for (long digit : ROUND) if (digit * power * STEPS >= span) return digit * power;
    }

    private record Scale(long from, long to, long length) {
        long at(long figure) {
            return (figure - from) * length / (to - from);
        }
    }
}
