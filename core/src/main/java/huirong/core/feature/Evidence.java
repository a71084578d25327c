package huirong.core.feature;

import huirong.core.column.Columns;
import huirong.core.fact.Catalogue;

/** Which facts of a file a feature is made from. */
@FunctionalInterface
interface Evidence {
    Rows of(FileReading reading);

    /** Whether a fact is one of them. */
    interface Condition {
        boolean holds(FileReading reading, Columns columns, int row);
    }

    /** All facts of the whole months of a window; more than one item is read over the months both have answered. */
    static Evidence wholeMonths(int months, Items items) {
        return reading -> {
            int last = reading.lastMonth(items);
            int[] places = items.places;
            Rows rows = reading.months(places[places.length - 1], last, months);
            for (int i = places.length - 2; i >= 0; i--) rows = reading.months(places[i], last, months).and(rows);
            return rows;
        };
    }

    static Evidence all(String item) {
        int place = Catalogue.position(item);
        return reading -> {
            Columns columns = reading.of(place);
            return Rows.between(columns, 0, columns.size());
        };
    }

    static Evidence latest(String item) {
        int place = Catalogue.position(item);
        return reading -> {
            Columns columns = reading.of(place);
            return Rows.between(columns, Math.max(0, columns.size() - 1), columns.size());
        };
    }

    /** Those facts of an item for which a condition holds. */
    static Evidence where(String item, Condition condition) {
        int place = Catalogue.position(item);
        return reading -> {
            Columns columns = reading.of(place);
            return Rows.where(columns, row -> condition.holds(reading, columns, row));
        };
    }
}
