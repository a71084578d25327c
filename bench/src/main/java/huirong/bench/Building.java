package huirong.bench;

import com.sun.management.OperatingSystemMXBean;
import huirong.core.feature.Words;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import huirong.core.training.Scoring;
import huirong.core.training.binning.Rules;
import huirong.core.training.binning.Trend;
import huirong.core.training.fit.BoostedFitter;
import huirong.core.training.fit.Fitter;
import huirong.core.training.fit.Heading;
import huirong.core.training.fit.Sample;
import huirong.core.training.fit.WoeFitter;
import huirong.core.training.measure.Ranking;
import huirong.core.training.table.Column;
import huirong.core.training.table.Table;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How long fitting one card takes, on generated tables from memory; each size in a warm JVM, the first fit told apart. */
public final class Building {
    private static final Heading HEADING = new Heading("made", new Words("自造", "Made"), "0".repeat(64));

    /** A busy machine lengthens the time, hardly the work. */
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Building() {}

    public static void main(String[] arguments) {
        print(10_000, 23, 5);
        print(100_000, 30, 2);
        print(1_000_000, 30, 1);
    }

    private static void print(int rows, int columns, int times) {
        Table table = table(rows, columns);
        for (Fitter fitter : List.of(WoeFitter.usual(Rules.USUAL), BoostedFitter.usual(Trend.NONE))) {
            for (int i = 0; i < times; i++) {
                long begun = System.nanoTime();
                long worked = PROCESS.getProcessCpuTime();
                Scorecard card = fitter.fit(Sample.all(table), HEADING, 1);
                double seconds = (System.nanoTime() - begun) / 1e9;
                double work = (PROCESS.getProcessCpuTime() - worked) / 1e9;
                long[] scores = Scoring.scores(card, table, IntStream.range(0, rows).toArray());
                System.out.printf(
                        "  %,9d x %d  %-7s fit %d: %6.2f s, %6.2f s of processor, %d terms, AUC on its own rows %.4f%n",
                        rows,
                        columns,
                        fitter.code(),
                        i + 1,
                        seconds,
                        work,
                        card.terms().size(),
                        Ranking.of(scores, table.outcome()).area());
            }
        }
    }

    /** Neighbouring columns correlate; some say something straight, some curved, some nothing; the last have gaps. */
    private static Table table(int rows, int columns) {
        Random random = new Random(5);
        List<Column> all = new ArrayList<>();
        double[] odds = new double[rows];
        double[] before = new double[rows];
        for (int k = 0; k < columns; k++) {
            double[] values = new double[rows];
            for (int i = 0; i < rows; i++) {
                double value = Math.round((0.8 * random.nextGaussian() + 0.6 * before[i]) * 1000) / 1000.0;
                before[i] = value;
                if (k % 5 != 4) odds[i] += (k % 3 == 0 ? 0.3 : 0.08) * (k % 4 == 0 ? value * value - 1 : value);
                values[i] = k >= columns - 5 && random.nextInt(10) == 0 ? Double.NaN : value;
            }
            all.add(new Column(Input.number("x" + k, List.of()), values));
        }
        byte[] outcome = new byte[rows];
        for (int i = 0; i < rows; i++) outcome[i] = (byte) (random.nextDouble() < 1 / (1 + Math.exp(2.5 - odds[i])) ? 1 : 0);
        return new Table("end", "1", all, outcome, List.of());
    }
}
