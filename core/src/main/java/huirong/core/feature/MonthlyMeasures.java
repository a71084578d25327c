package huirong.core.feature;

import static huirong.core.feature.Measure.known;

import huirong.core.column.Layout;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.money.Ratios;

/** How features of months are counted. A month that is not on record is unknown, never nought. */
final class MonthlyMeasures {
    private static final int YEAR = 12;
    private static final int FEWEST_PAIRS = 3;
    private static final int FEWEST_MONTHS = 6;
    private static final int OVERDUE_DAYS = Layout.of(Catalogue.ELECTRICITY).field("overdue_days");

    private MonthlyMeasures() {}

    /** A required number of the latest month on record. */
    static Measure latest(CatalogueItem item, String field) {
        int column = Layout.of(item).field(field);
        return (reading, used) -> used.size() == 0
                ? States.lacking(used)
                : known(used.columns.cell(column, used.last()), used);
    }

    /** In how many months a code field says this. */
    static Measure states(CatalogueItem item, String field, String code) {
        int column = Layout.of(item).field(field);
        int cell = Layout.of(item).code(field, code);
        return (reading, used) -> used.size() == 0 ? States.lacking(used) : known(used.having(column, cell), used);
    }

    /** Of the months on record, those in which a code field says this. */
    static Measure shareOf(CatalogueItem item, String field, String code) {
        int column = Layout.of(item).field(field);
        int cell = Layout.of(item).code(field, code);
        return (reading, used) -> used.size() < FEWEST_PAIRS
                ? new Missing(MissingReason.TOO_SHORT)
                : known(Ratios.perTenThousand(used.having(column, cell), used.size()), used);
    }

    /** How much a required number varies over the months on record; at least six of them. */
    static Measure variation(CatalogueItem item, String field) {
        int column = Layout.of(item).field(field);
        return (reading, used) -> used.size() < FEWEST_MONTHS
                ? new Missing(MissingReason.TOO_SHORT)
                : known(Ratios.variation(used.cells(column)), used);
    }

    static FeatureValue overdueMonths(FileReading reading, Rows used) {
        int stated = 0;
        int overdue = 0;
        for (int i = 0; i < used.size(); i++) {
            if (!used.columns.has(OVERDUE_DAYS, used.row(i))) continue;
            stated++;
            if (used.columns.cell(OVERDUE_DAYS, used.row(i)) > 0) overdue++;
        }
        return stated == 0 ? States.lacking(used) : known(overdue, used);
    }

    static FeatureValue longestOverdue(FileReading reading, Rows used) {
        int stated = 0;
        long longest = 0;
        for (int i = 0; i < used.size(); i++) {
            if (!used.columns.has(OVERDUE_DAYS, used.row(i))) continue;
            stated++;
            longest = Math.max(longest, used.columns.cell(OVERDUE_DAYS, used.row(i)));
        }
        return stated == 0 ? States.lacking(used) : known(longest, used);
    }

    /** Months of the last 12 against the same months a year earlier, as far as both are on record; at least three pairs. */
    static Measure yearOnYear(CatalogueItem item, String field) {
        Items items = Items.of(item.code());
        int column = Layout.of(item).field(field);
        return (reading, used) -> {
            int first = reading.lastMonth(items) - 2 * YEAR + 1;
            long[] sums = new long[2 * YEAR];
            boolean[] recorded = new boolean[2 * YEAR];
            for (int i = 0; i < used.size(); i++) {
                int month = Months.of(used.columns.from(used.row(i))) - first;
                sums[month] = Math.addExact(sums[month], used.columns.cell(column, used.row(i)));
                recorded[month] = true;
            }
            long now = 0;
            long before = 0;
            int pairs = 0;
            for (int month = 0; month < YEAR; month++) {
                if (!recorded[month] || !recorded[month + YEAR]) continue;
                now = Math.addExact(now, sums[month + YEAR]);
                before = Math.addExact(before, sums[month]);
                pairs++;
            }
            if (pairs < FEWEST_PAIRS) return new Missing(MissingReason.TOO_SHORT);
            return InvoiceMeasures.change(now, before, used);
        };
    }
}
