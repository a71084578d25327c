package huirong.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import huirong.core.card.Card;
import huirong.core.scorecard.Scorecard;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KernelAllocationTest {
    private static final int ROWS = 1_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_million_rows_make_no_object() {
        Random random = new Random(5);
        Card written = RandomCards.written(random);
        Scorecard fitted = RandomCards.fitted(random);
        Kernel one = Kernel.of(written);
        Kernel other = Kernel.of(fitted);
        assertThat(allocated(one, rows(random, one.inputs().size()))).isLessThan(ROWS / 100);
        assertThat(allocated(other, rows(random, other.inputs().size()))).isLessThan(ROWS / 100);
    }

    private static double[][] rows(Random random, int inputs) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> IntStream.range(0, inputs).mapToDouble(j -> RandomCards.value(random, j % 3 == 0)).toArray())
                .toArray(double[][]::new);
    }

    /** Bytes that this thread allocated; a few hundred are the measurement's own, one object a row would be 16 million. */
    private static long allocated(Kernel kernel, double[][] rows) {
        Outcome outcome = kernel.outcome();
        long sum = 0;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROWS; i++) {
            kernel.score(rows[i % rows.length], outcome);
            sum += outcome.score() + outcome.lowered(0);
        }
        long after = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(sum).isNotZero();
        return after - before;
    }
}
