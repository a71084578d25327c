package huirong.core.training.table;

import java.util.List;

/**
 * Past cases.
 *
 * @param target the column that says how a case ended
 * @param bad its text that counts as bad
 * @param columns what is known of each case, none of them constant
 * @param outcome one for each row: 1 for bad, 0 for any other text; shared, not to be written to
 * @param leftOut columns that could not serve, with the reason
 */
public record Table(String target, String bad, List<Column> columns, byte[] outcome, List<LeftOut> leftOut) {
    public Table {
        columns = List.copyOf(columns);
        leftOut = List.copyOf(leftOut);
    }

    /** A column that serves as no input although it was not excluded. */
    public record LeftOut(String name, Why why) {}

    /** Why a column is left out. */
    public enum Why {
        /** Every row has the same value. */
        CONSTANT,
        /** Texts that differ so much that they name rather than describe. */
        TOO_MANY_CATEGORIES
    }

    public int rows() {
        return outcome.length;
    }

    public int badRows() {
        int count = 0;
        for (byte bad : outcome) count += bad;
        return count;
    }
}
