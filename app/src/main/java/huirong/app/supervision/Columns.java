package huirong.app.supervision;

import java.util.List;

/** Which columns of a table have anything in them; an empty one is not drawn. */
record Columns(boolean firm, boolean code, boolean organisation, boolean amount, boolean batch) {
    static Columns of(List<ShownRow> rows) {
        return new Columns(
                rows.stream().anyMatch(row -> row.name() != null),
                rows.stream().anyMatch(row -> row.code() != null),
                rows.stream().anyMatch(row -> row.organisation() != null),
                rows.stream().anyMatch(row -> row.fen() != null),
                rows.stream().anyMatch(row -> row.batch() != null));
    }

    static Columns ofMonths(List<MonthRow> rows) {
        return new Columns(
                rows.stream().anyMatch(row -> row.firms() > 0),
                false,
                rows.stream().anyMatch(row -> row.organisation() != null),
                rows.stream().anyMatch(row -> row.fen() != null),
                false);
    }
}
