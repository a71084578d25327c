package huirong.core.kernel;

import java.util.stream.IntStream;

/**
 * Many rows at once, in columns, on all cores. What a row gets depends on that row only, so it is what the row gets alone, on
 * however many threads.
 */
public final class Batch {
    /** Rows that one thread takes at a time: enough to pay for its outcome, few enough to spread. */
    private static final int PORTION = 4_096;

    private Batch() {}

    /** Takes a row's outcome, which is filled again after the call; called by several threads, once for each row. */
    public interface Taker {
        void take(int row, Outcome outcome);
    }

    /**
     * Scores and what is kept with them, for each row.
     *
     * @throws IllegalArgumentException if the columns are not the kernel's inputs or differ in length
     */
    public static Scores score(Kernel kernel, double[][] columns) {
        Scores scores = new Scores(rows(kernel, columns));
        each(kernel, columns, scores);
        return scores;
    }

    /**
     * Hands each row's outcome to whoever wants it.
     *
     * @param columns one for each input, all of one length
     * @throws IllegalArgumentException if the columns are not the kernel's inputs or differ in length
     */
    public static void each(Kernel kernel, double[][] columns, Taker taker) {
        int rows = rows(kernel, columns);
        IntStream.range(0, (rows + PORTION - 1) / PORTION).parallel().forEach(portion -> {
            Outcome outcome = kernel.outcome();
            int end = Math.min(rows, (portion + 1) * PORTION);
            for (int row = portion * PORTION; row < end; row++) {
                kernel.score(columns, row, outcome);
                taker.take(row, outcome);
            }
        });
    }

    private static int rows(Kernel kernel, double[][] columns) {
        if (columns.length != kernel.inputs().size())
            throw new IllegalArgumentException(columns.length + " columns for " + kernel.inputs().size() + " inputs");
        int rows = columns.length == 0 ? 0 : columns[0].length;
        for (int i = 0; i < columns.length; i++)
            if (columns[i].length != rows)
                throw new IllegalArgumentException(
                        kernel.inputs().get(i) + " has " + columns[i].length + " rows, the first column " + rows);
        return rows;
    }
}
