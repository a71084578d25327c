package huirong.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static double[][] columns(Random random, Kernel kernel, int rows) {
        double[][] columns = new double[kernel.inputs().size()][rows];
        for (int i = 0; i < columns.length; i++)
            for (int row = 0; row < rows; row++) columns[i][row] = RandomCards.value(random, kernel.inputs().get(i).startsWith("c"));
        return columns;
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 50_000})
    void many_rows_on_all_cores_get_what_each_gets_alone(int rows) {
        Random random = new Random(rows);
        for (Kernel kernel : new Kernel[] {Kernel.of(RandomCards.written(random)), Kernel.of(RandomCards.fitted(random))}) {
            double[][] columns = columns(random, kernel, rows);
            AtomicIntegerArray taken = new AtomicIntegerArray(rows);
            Batch.each(kernel, columns, (row, outcome) -> taken.incrementAndGet(row));
            Scores scores = Batch.score(kernel, columns);
            assertThat(scores.rows()).isEqualTo(rows);
            Outcome alone = kernel.outcome();
            for (int row = 0; row < rows; row++) {
                kernel.score(columns, row, alone);
                assertThat(taken.get(row)).isEqualTo(1);
                assertThat(scores.score(row)).isEqualTo(alone.score());
                assertThat(scores.enough(row)).isEqualTo(alone.enough());
                assertThat(scores.completeness(row)).isEqualTo(alone.completeness());
                for (int rank = 0; rank < Outcome.REASONS; rank++)
                    assertThat(scores.lowered(row, rank)).isEqualTo(alone.lowered(rank));
            }
        }
    }

    @Test
    void columns_that_do_not_fit_are_refused() {
        Kernel kernel = Kernel.of(huirong.core.scorecard.SmallCard.card());
        assertThatThrownBy(() -> Batch.score(kernel, new double[1][5])).hasMessage("1 columns for 2 inputs");
        assertThatThrownBy(() -> Batch.score(kernel, new double[][] {new double[5], new double[4]}))
                .hasMessage("trade has 4 rows, the first column 5");
    }
}
