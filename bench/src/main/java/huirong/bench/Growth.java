package huirong.bench;

import huirong.core.kernel.Batch;
import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import huirong.core.scorecard.Scorecard;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** How the cost of a whole table grows: on one core, and as a batch on all. */
final class Growth {
    private static final int REPEATS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    static void print(int most) {
        Scorecard card = Sample.plain();
        Kernel kernel = Kernel.of(card);
        for (int rows = 10_000; rows <= most; rows *= 10) {
            double[][] columns = Sample.columns(card, rows, rows);
            int size = rows;
            double alone = best(() -> alone(kernel, columns, size), THREADS::getCurrentThreadCpuTime);
            double all = best(() -> Batch.score(kernel, columns), System::nanoTime);
            System.out.printf(
                    "  %,11d rows: one core %9.2f ms of processor time, %5.2f M rows/s; batch %9.2f ms by the clock, %5.2f M rows/s%n",
                    rows, alone * 1e3, rows / alone / 1e6, all * 1e3, rows / all / 1e6);
        }
    }

    private static void alone(Kernel kernel, double[][] columns, int rows) {
        Outcome outcome = kernel.outcome();
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            kernel.score(columns, row, outcome);
            sum += outcome.score();
        }
        if (sum == 0) throw new IllegalStateException("nothing was scored");
    }

    /** Seconds of the quickest of some runs after as many to get warm: what else the machine does can only slow it. */
    private static double best(Runnable work, LongSupplier nanoseconds) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2 * REPEATS; i++) {
            long start = nanoseconds.getAsLong();
            work.run();
            double seconds = (nanoseconds.getAsLong() - start) / 1e9;
            if (i >= REPEATS) best = Math.min(best, seconds);
        }
        return best;
    }
}
