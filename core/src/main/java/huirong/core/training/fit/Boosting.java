package huirong.core.training.fit;

import java.util.List;

/**
 * Cyclic boosting: round after round, each shape in turn takes a shortened Newton step towards what the others leave over,
 * until rows kept apart have not gained for a while. Within a round the curvature stands still, so that a step updates the
 * slopes of the rows by one multiplication.
 *
 * @see <a href="https://doi.org/10.1145/2487575.2487579">Lou and others, KDD 2013</a> (GA2M), whose cycles these are
 */
final class Boosting {
    /**
     * @param rate by which each Newton step is shortened
     * @param mostRounds at most
     * @param patience rounds without a gain after which to stop
     */
    record Pace(double rate, int mostRounds, int patience) {}

    /**
     * Rows with their cells.
     *
     * @param cells of each shape, row by row
     * @param outcome 1 for bad
     * @param odds log odds of good so far; changed as steps are taken
     */
    record Rows(List<short[]> cells, byte[] outcome, double[] odds) {}

    private final List<? extends Shape> shapes;
    private final Pace pace;
    private final double[][] values;

    private Boosting(List<? extends Shape> shapes, Pace pace) {
        this.shapes = shapes;
        this.pace = pace;
        this.values = shapes.stream().map(shape -> new double[shape.cells()]).toArray(double[][]::new);
    }

    /**
     * The sum of all steps by shape and cell as it was when the rows kept apart fared best; their odds and those of the
     * training rows are left as after the last step.
     */
    static double[][] run(List<? extends Shape> shapes, Rows training, Rows apart, Pace pace) {
        return new Boosting(shapes, pace).run(training, apart);
    }

    private double[][] run(Rows training, Rows apart) {
        int size = training.outcome.length;
        double[] slope = new double[size];
        double[] curvature = new double[size];
        double[][] best = copy(values);
        double least = loss(apart);
        int since = 0;
        for (int round = 0; round < pace.mostRounds && since < pace.patience; round++) {
            for (int i = 0; i < size; i++) {
                double good = 1 / (1 + StrictMath.exp(-training.odds[i]));
                slope[i] = 1 - training.outcome[i] - good;
                curvature[i] = good * (1 - good);
            }
            cycle(training, apart, slope, curvature);
            double loss = loss(apart);
            since++;
            if (loss < least) {
                least = loss;
                best = copy(values);
                since = 0;
            }
        }
        return best;
    }

    /** One round; each shape's step reaches the rows while the next shape's sums are taken. */
    private void cycle(Rows training, Rows apart, double[] slope, double[] curvature) {
        double[] step = {0};
        short[] cells = new short[slope.length];
        for (int of = 0; of < values.length; of++) {
            Shape shape = shapes.get(of);
            short[] next = training.cells.get(of);
            double[] sums = new double[2 * shape.cells()];
            sums(training.odds, slope, curvature, cells, step, next, sums);
            double[] slopes = new double[shape.cells()];
            double[] curvatures = new double[shape.cells()];
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] = sums[2 * i];
                curvatures[i] = sums[2 * i + 1];
            }
            step = new double[shape.cells()];
            shape.step(slopes, curvatures, step);
            for (int i = 0; i < step.length; i++) {
                step[i] *= pace.rate;
                values[of][i] += step[i];
            }
            cells = next;
            short[] others = apart.cells.get(of);
            for (int i = 0; i < others.length; i++) apart.odds[i] += step[others[i]];
        }
        for (int i = 0; i < cells.length; i++) training.odds[i] += step[cells[i]];
    }

    private static void sums(
            double[] odds, double[] slope, double[] curvature, short[] before, double[] step, short[] cells, double[] sums) {
        for (int i = 0; i < cells.length; i++) {
            double move = step[before[i]];
            double weight = curvature[i];
            double rest = slope[i] - move * weight;
            odds[i] += move;
            slope[i] = rest;
            int cell = 2 * cells[i];
            sums[cell] += rest;
            sums[cell + 1] += weight;
        }
    }

    /** Mean log loss. */
    private static double loss(Rows rows) {
        double sum = 0;
        for (int i = 0; i < rows.odds.length; i++)
            sum += StrictMath.log1p(StrictMath.exp(rows.outcome[i] == 1 ? rows.odds[i] : -rows.odds[i]));
        return sum / rows.odds.length;
    }

    private static double[][] copy(double[][] of) {
        double[][] copy = of.clone();
        for (int i = 0; i < copy.length; i++) copy[i] = of[i].clone();
        return copy;
    }
}
