package huirong.core.feature;

import huirong.core.column.Columns;
import java.util.List;

/** Which facts of a file a feature is made from. */
@FunctionalInterface
interface Evidence {
    Rows of(FileReading reading);

    /** Whether a fact is one of them. */
    interface Condition {
        boolean holds(FileReading reading, Columns columns, int row);
    }

    /** All facts of the whole months of a window; more than one item is read over the months both have answered. */
    static Evidence wholeMonths(int months, List<String> items) {
        return reading -> {
            int last = reading.lastMonth(items);
            Rows rows = reading.months(items.getLast(), last, months);
            for (int i = items.size() - 2; i >= 0; i--) rows = reading.months(items.get(i), last, months).and(rows);
            return rows;
        };
    }

    static Evidence all(String item) {
        return reading -> {
            Columns columns = reading.of(item);
            return Rows.between(columns, 0, columns.size());
        };
    }

    static Evidence latest(String item) {
        return reading -> {
            Columns columns = reading.of(item);
            return Rows.between(columns, Math.max(0, columns.size() - 1), columns.size());
        };
    }

    /** Those facts of an item for which a condition holds. */
    static Evidence where(String item, Condition condition) {
        return reading -> {
            Columns columns = reading.of(item);
            return Rows.where(columns, row -> condition.holds(reading, columns, row));
        };
    }
}
