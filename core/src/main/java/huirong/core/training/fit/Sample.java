package huirong.core.training.fit;

import huirong.core.training.table.Table;
import java.util.Arrays;

/**
 * The rows of a table that a fitter may see.
 *
 * @param rows ascending positions in the table
 * @param outcome of those rows, 1 for bad
 */
public record Sample(Table table, int[] rows, byte[] outcome) {
    public static Sample of(Table table, int[] rows) {
        byte[] outcome = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) outcome[i] = table.outcome()[rows[i]];
        return new Sample(table, rows, outcome);
    }

    public static Sample all(Table table) {
        int[] rows = new int[table.rows()];
        Arrays.setAll(rows, i -> i);
        return new Sample(table, rows, table.outcome());
    }

    public int size() {
        return rows.length;
    }

    public long bad() {
        long count = 0;
        for (byte bad : outcome) count += bad;
        return count;
    }
}
