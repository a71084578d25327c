package huirong.core.training.measure;

import huirong.core.scorecard.Calibration;
import huirong.core.scorecard.Calibration.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Bad rates that never rise with the score: neighbouring bands whose rates do are pooled (the pool adjacent violators of Ayer
 * and others, Annals of Mathematical Statistics 26, 1955).
 */
public final class Isotonic {
    private static final int MOST = 20;
    private static final int LEAST = 20;

    private Isotonic() {}

    /** At most twenty points. The scores should be of rows that the cards giving them had not seen. */
    public static Calibration calibration(long[] scores, byte[] outcome) {
        List<Pool> pools = new ArrayList<>();
        for (Band band : Band.equal(scores, outcome, new double[scores.length], MOST, LEAST)) {
            pools.add(new Pool(band.rows(), band.bad(), band.mean() * band.rows()));
            while (pools.size() > 1 && pools.get(pools.size() - 2).rate() < pools.getLast().rate()) {
                Pool last = pools.removeLast();
                pools.add(pools.removeLast().with(last));
            }
        }
        List<Point> points = new ArrayList<>();
        for (Pool pool : pools)
            points.add(new Point(StrictMath.round(pool.scores / pool.rows), StrictMath.round(pool.rate() * 1e6)));
        // Pools lie apart, but their means may round to the same score where scores hardly differ.
        for (int i = points.size() - 1; i > 0; i--)
            if (points.get(i).score() <= points.get(i - 1).score()) points.remove(i);
        return new Calibration(points);
    }

    /** Half a case more of either outcome: no rate is nought, or one, for certain. */
    private record Pool(int rows, int bad, double scores) {
        double rate() {
            return (bad + 0.5) / (rows + 1);
        }

        Pool with(Pool other) {
            return new Pool(rows + other.rows, bad + other.bad, scores + other.scores);
        }
    }
}
