package huirong.bench;

import com.sun.management.OperatingSystemMXBean;
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
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long a card takes to build from a table in memory, on all cores. */
final class Building {
    private static final List<Double> SPECIAL = List.of(-9.0, -8.0, -7.0);

    private Building() {}

    static void print() {
        for (Fitter fitter : List.of(WoeFitter.usual(Rules.USUAL), BoostedFitter.usual(Trend.NONE))) {
            build(fitter, table(2_000, 23), 0); // to get warm
            build(fitter, table(10_000, 23), 0);
            build(fitter, table(10_000, 23), 10);
            build(fitter, table(1_000_000, 30), 0);
        }
    }

    private static void build(Fitter fitter, Table table, int folds) {
        Heading heading = new Heading("bench", new Words("测", "bench"), "00");
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busyBefore = process.getProcessCpuTime();
        long start = System.nanoTime();
        Built built = new Training(table, fitter, heading, 1).build(folds, () -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (process.getProcessCpuTime() - busyBefore) / 1e9;
        if (table.rows() < 10_000) return;
        System.out.printf(
                "  %-8s %,9d x %d, %2d folds: %7.2f s, %7.2f s of processor time, %d terms%n",
                fitter.code(), table.rows(), table.columns().size(), folds, seconds, busy, built.card().terms().size());
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
