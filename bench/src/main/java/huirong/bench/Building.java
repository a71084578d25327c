package huirong.bench;

import huirong.core.feature.Words;
import huirong.core.scorecard.Input;
import huirong.core.training.Built;
import huirong.core.training.Training;
import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Trend;
import huirong.core.training.fit.BoostedFitter;
import huirong.core.training.fit.Fitter;
import huirong.core.training.fit.Heading;
import huirong.core.training.fit.WoeFitter;
import huirong.core.training.table.Column;
import huirong.core.training.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long a card takes to build from a table in memory, on all cores. */
final class Building {
    private static final List<Double> SPECIAL = List.of(-9.0, -8.0, -7.0);

    private Building() {}

    /** Of a table this small the first card of a program is told apart: it waits for the JVM's compiler, later ones do not. */
    private static final int SMALL = 10_000;

    private static final int AGAIN = 6;

    static void print() {
        Table small = table(SMALL, 23);
        Table large = table(1_000_000, 30);
        for (Fitter fitter : List.of(WoeFitter.usual(Rules.USUAL), BoostedFitter.usual(Trend.NONE))) {
            build("the first", fitter, small, 0);
            Built built = again(fitter, small);
            if (fitter instanceof WoeFitter) Regression.print(built, small);
            build("", fitter, small, 10);
            built = build("", fitter, large, 0);
            if (fitter instanceof WoeFitter) Regression.print(built, large);
        }
    }

    private static Built build(String which, Fitter fitter, Table table, int folds) {
        Taken<Built> taken = Taken.by(() -> built(fitter, table, folds));
        print(which, fitter, table, folds, taken);
        return taken.result();
    }

    private static Built again(Fitter fitter, Table table) {
        Taken<Built> best = Taken.by(() -> built(fitter, table, 0));
        for (int i = 1; i < AGAIN; i++) best = best.lesser(Taken.by(() -> built(fitter, table, 0)));
        print("the best of " + AGAIN + " more", fitter, table, 0, best);
        return best.result();
    }

    private static Built built(Fitter fitter, Table table, int folds) {
        return new Training(table, fitter, new Heading("bench", new Words("测", "bench"), "00"), 1).build(folds, () -> {});
    }

    private static void print(String which, Fitter fitter, Table table, int folds, Taken<Built> taken) {
        System.out.printf(
                "  %-8s %,9d x %d, %2d folds: %7.2f s, %7.2f s of processor time, %,11.0f cells per second of it, %d terms %s%n",
                fitter.code(), table.rows(), table.columns().size(), folds, taken.clock(), taken.processor(),
                (double) table.rows() * table.columns().size() / taken.processor(), taken.result().card().terms().size(), which);
    }

    /** Numbers with special codes and missing values, some of which tell bad from good and some of which do not. */
    private static Table table(int rows, int inputs) {
        Random random = new Random(rows);
        double[][] values = new double[inputs][rows];
        byte[] outcome = new byte[rows];
        for (int row = 0; row < rows; row++) {
            double risk = -1.5;
            for (int i = 0; i < inputs; i++) {
                double value = random.nextGaussian();
                int chance = random.nextInt(20);
                values[i][row] = chance == 0 ? Double.NaN : chance == 1 ? SPECIAL.get(i % 3) : Math.rint(value * 100);
                if (i % 2 == 0 && chance > 1) risk += value * value * 0.1 + value / (i + 2);
            }
            outcome[row] = (byte) (random.nextDouble() < 1 / (1 + Math.exp(-risk)) ? 1 : 0);
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < inputs; i++) columns.add(new Column(Input.number("x" + i, SPECIAL), values[i]));
        return new Table("bad", "1", columns, outcome, List.of());
    }
}
