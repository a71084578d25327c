package huirong.bench;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import huirong.core.scorecard.Scorecard;
import huirong.core.training.Built;
import huirong.core.training.measure.Ranking;
import huirong.core.training.table.Column;
import huirong.core.training.table.Table;

/**
 * LIBLINEAR's logistic regression (one thread, trust-region Newton, the same ridge of one) beside ours. It gets what each term
 * of our card says of a row, as log odds: where both have found the same maximum, each of its coefficients is one.
 */
final class Regression {
    private static final double CLOSE = 1e-3;
    /** The start is a feature with this value there; so large that the ridge on its coefficient does not count. */
    private static final double START = 100;

    private Regression() {}

    /** @throws IllegalStateException if the two answers are not the same */
    static void print(Built built, Table table) {
        Scorecard card = built.card();
        Problem problem = problem(card, table);
        Linear.disableDebugOutput();
        Parameter parameter = new Parameter(SolverType.L2R_LR, 1, CLOSE);
        Taken<Model> taken = Taken.by(() -> Linear.train(problem, parameter));
        Model model = taken.result();
        double[] coefficients = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double furthest = 0;
        for (int i = 0; i < coefficients.length - 1; i++) furthest = Math.max(furthest, Math.abs(sign * coefficients[i] - 1));
        long[] theirs = new long[table.rows()];
        for (int row = 0; row < theirs.length; row++) {
            double odds = 0;
            for (Feature feature : problem.x[row]) odds += sign * coefficients[feature.getIndex() - 1] * feature.getValue();
            theirs[row] = Math.round(odds * 1e9);
        }
        double ourArea = Ranking.of(built.scores(), table.outcome()).area();
        double theirArea = Ranking.of(theirs, table.outcome()).area();
        System.out.printf(
                "  liblinear %,8d x %d, of our terms: %6.2f s, %7.2f s of processor time, %,11.0f cells per second of it;"
                        + " coefficients differ by %.4f at most, AUC %.5f beside our %.5f%n",
                table.rows(), problem.n - 1, taken.clock(), taken.processor(),
                (double) table.rows() * (problem.n - 1) / taken.processor(), furthest, theirArea, ourArea);
        if (furthest > 0.02 || Math.abs(ourArea - theirArea) > 1e-4)
            throw new IllegalStateException("LIBLINEAR finds another card than ours");
    }

    private static Problem problem(Scorecard card, Table table) {
        Kernel kernel = Kernel.of(card);
        Outcome outcome = kernel.outcome();
        double[][] columns = card.inputs().stream()
                .map(input -> table.columns().stream().filter(each -> each.input().equals(input)).findFirst().orElseThrow())
                .map(Column::values)
                .toArray(double[][]::new);
        double factor = card.scale().factor();
        Problem problem = new Problem();
        problem.l = table.rows();
        problem.n = card.terms().size() + 1;
        problem.x = new Feature[problem.l][problem.n];
        problem.y = new double[problem.l];
        for (int row = 0; row < problem.l; row++) {
            kernel.score(columns, row, outcome);
            for (int term = 0; term < problem.n - 1; term++)
                problem.x[row][term] = new FeatureNode(term + 1, outcome.points(term) / factor);
            problem.x[row][problem.n - 1] = new FeatureNode(problem.n, START);
            problem.y[row] = 1 - table.outcome()[row];
        }
        return problem;
    }
}
