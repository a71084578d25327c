package huirong.core.training.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression by Newton's method (iteratively re-weighted least squares) with a small ridge, over columns of codes
 * whose values are looked up. Rows are added up in chunks of fixed size and order, so the bits do not depend on how many
 * cores there are.
 *
 * @see <a href="https://hastie.su.domains/ElemStatLearn/">Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
 *     4.4.1</a>
 */
final class Logistic {
    private static final int CHUNK = 1 << 14;
    private static final int MOST_STEPS = 25;
    private static final double SMALLEST = 1e-4;
    /** A product of probabilities stays above the smallest double for so long; then its logarithm is taken. */
    private static final double SMALL = 1e-200;
    private static final double LEAST = 1e-100;

    private final List<byte[]> codes;
    private final List<double[]> values;
    private final byte[] outcome;
    private final double ridge;
    private final int size;

    /**
     * @param codes of each input, row by row
     * @param values of each input's codes
     * @param outcome 1 for bad
     * @param ridge added to the curvature of each coefficient but the start: 1 is a prior of one standard deviation of one
     */
    Logistic(List<byte[]> codes, List<double[]> values, byte[] outcome, double ridge) {
        this.codes = codes;
        this.values = values;
        this.outcome = outcome;
        this.ridge = ridge;
        this.size = codes.size() + 1;
    }

    /**
     * Of good against bad.
     *
     * @param coefficients the start first
     * @param variances of the coefficients, as their curvature tells
     */
    record Fit(double[] coefficients, double[] variances) {}

    /**
     * @param from where to begin, the start first
     * @param close how small the largest change of a coefficient must become
     */
    Fit fit(double[] from, double close) {
        double[] at = from.clone();
        Normal normal = sums(at);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = normal.solve();
            double[] next = moved(at, move, 1);
            Normal there = sums(next);
            // Far from the maximum a whole step may overshoot it.
            for (double part = 0.5; there.likelihood < normal.likelihood && part > SMALLEST; part /= 2) {
                next = moved(at, move, part);
                there = sums(next);
            }
            double largest = 0;
            for (int i = 0; i < size; i++) largest = StrictMath.max(largest, StrictMath.abs(next[i] - at[i]));
            at = next;
            normal = there;
            if (largest < close) break;
        }
        return new Fit(at, normal.variances());
    }

    private static double[] moved(double[] at, double[] move, double part) {
        double[] next = at.clone();
        for (int i = 0; i < next.length; i++) next[i] += part * move[i];
        return next;
    }

    private Normal sums(double[] at) {
        int chunks = (outcome.length + CHUNK - 1) / CHUNK;
        List<Normal> parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> chunk(at, chunk * CHUNK, StrictMath.min(outcome.length, (chunk + 1) * CHUNK)))
                .toList();
        Normal all = new Normal(size);
        parts.forEach(all::add);
        for (int i = 1; i < size; i++) {
            all.curvature[i][i] += ridge;
            all.slope[i] -= ridge * at[i];
            all.likelihood -= ridge * at[i] * at[i] / 2;
        }
        return all;
    }

    private Normal chunk(double[] at, int from, int to) {
        Normal sums = new Normal(size);
        byte[][] code = codes.toArray(byte[][]::new);
        double[][] value = values.toArray(double[][]::new);
        double[] row = new double[size];
        row[0] = 1;
        double product = 1;
        for (int i = from; i < to; i++) {
            double odds = at[0];
            for (int k = 1; k < size; k++) {
                double x = value[k - 1][code[k - 1][i] & 0xff];
                row[k] = x;
                odds += at[k] * x;
            }
            double good = 1 / (1 + StrictMath.exp(-odds));
            product *= StrictMath.max(LEAST, outcome[i] == 1 ? 1 - good : good);
            if (product < SMALL) {
                sums.likelihood += StrictMath.log(product);
                product = 1;
            }
            double weight = good * (1 - good);
            double residual = 1 - outcome[i] - good;
            for (int k = 0; k < size; k++) {
                sums.slope[k] += residual * row[k];
                double weighted = weight * row[k];
                double[] line = sums.curvature[k];
                for (int other = 0; other <= k; other++) line[other] += weighted * row[other];
            }
        }
        sums.likelihood += StrictMath.log(product);
        return sums;
    }

    /** The normal equations: slope, and the lower half of the curvature; with the logarithm of the likelihood. */
    private static final class Normal {
        final double[] slope;
        final double[][] curvature;
        double likelihood;

        Normal(int size) {
            slope = new double[size];
            curvature = new double[size][size];
        }

        void add(Normal other) {
            likelihood += other.likelihood;
            for (int i = 0; i < slope.length; i++) {
                slope[i] += other.slope[i];
                for (int k = 0; k <= i; k++) curvature[i][k] += other.curvature[i][k];
            }
        }

        double[] solve() {
            return Cholesky.of(curvature).solve(slope);
        }

        double[] variances() {
            Cholesky root = Cholesky.of(curvature);
            double[] variances = new double[slope.length];
            double[] unit = new double[slope.length];
            for (int i = 0; i < variances.length; i++) {
                Arrays.fill(unit, 0);
                unit[i] = 1;
                variances[i] = root.solve(unit)[i];
            }
            return variances;
        }
    }
}
