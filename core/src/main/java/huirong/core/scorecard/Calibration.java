package huirong.core.scorecard;

import huirong.core.money.Ratios;
import java.util.List;

/**
 * Observed bad rates by score: straight lines between points, level outside them.
 *
 * @param points at least one, scores ascending, bad rates never ascending
 */
public record Calibration(List<Point> points) {
    /**
     * @param score in hundredths
     * @param bad in millionths
     */
    public record Point(long score, long bad) {}

    public Calibration {
        points = List.copyOf(points);
        if (points.isEmpty()) throw new IllegalArgumentException("calibration: has no point");
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            if (here.bad < 0 || here.bad > 1_000_000)
                throw new IllegalArgumentException("calibration: bad must be within 0 and 1000000, not " + here.bad);
            if (i > 0 && here.score <= points.get(i - 1).score)
                throw new IllegalArgumentException("calibration: scores must ascend at " + here.score);
            if (i > 0 && here.bad > points.get(i - 1).bad)
                throw new IllegalArgumentException("calibration: bad must not ascend at " + here.score);
        }
    }

    /** The bad rate at a score, in millionths, in whole numbers throughout. */
    public long bad(long score) {
        if (score <= points.getFirst().score) return points.getFirst().bad;
        if (score >= points.getLast().score) return points.getLast().bad;
        int next = 1;
        while (points.get(next).score < score) next++;
        Point low = points.get(next - 1);
        Point high = points.get(next);
        long fall = Ratios.scaled(low.bad - high.bad, score - low.score, high.score - low.score).orElseThrow();
        return low.bad - fall;
    }
}
