package huirong.bench;

import huirong.core.scorecard.Scorecard;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Rows per second of processor time. Where others use the machine too, the clock on the wall says more about them. */
final class ProcessorTime {
    private static final int ROWS = 8_192;
    private static final int ROUNDS = 25;
    /** A round takes about a fifth of a second. */
    private static final double ROUND = 2e8;

    private ProcessorTime() {}

    static double rowsPerSecond(String engine) throws Exception {
        Scorecard card = Sample.plain();
        Engine measured = Scoring.of(engine, card, Sample.columns(card, ROWS, 1));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        int rows = ROWS;
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < rows; i++) sum += measured.score(i & ROWS - 1);
            double each = (threads.getCurrentThreadCpuTime() - before) / (double) rows;
            best = Math.min(best, each);
            rows = (int) Math.max(ROWS, ROUND / each);
        }
        if (sum == 0) throw new IllegalStateException("nothing was scored");
        return 1e9 / best;
    }
}
