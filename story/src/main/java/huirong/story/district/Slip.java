package huirong.story.district;

import huirong.core.money.Fen;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong in the rows of real first deliveries. */
enum Slip {
    /** The code's check character is mistyped. */
    MISTYPED(true),
    /** An amount is grouped, as a spreadsheet shows it. */
    GROUPED(true),
    /** A day that no calendar has. */
    IMPOSSIBLE_DAY(true),
    /** A required cell was left empty. */
    EMPTY(true),
    /** The row is about somebody the register does not name. */
    UNKNOWN(false),
    /** The row is there twice. */
    REPEATED(false),
    /** Net and tax do not add up to the total. */
    WRONG_SUM(false),
    /** The invoice is there as issued and again as voided. */
    VOIDED(false);

    /** Where a table keeps what can be spoiled; a name that the table does not have is never touched. */
    record Columns(String amount, String day, String required) {}

    private final boolean rejected;

    Slip(boolean rejected) {
        this.rejected = rejected;
    }

    /** True if the row will be rejected, so that its sender owes it still. */
    boolean rejected() {
        return rejected;
    }

    /** The rows that stand in the file in place of one. */
    List<List<String>> rows(Table table, List<String> row, Columns columns, Chance chance) {
        return switch (this) {
            case MISTYPED -> List.of(with(row, 0, Codes.mistyped(row.getFirst())));
            case GROUPED -> List.of(with(row, table.column(columns.amount), grouped(row.get(table.column(columns.amount)))));
            case IMPOSSIBLE_DAY -> List.of(with(
                    row, table.column(columns.day), row.get(table.column(columns.day)).length() == 7 ? "2022-13" : "2022-02-30"));
            case EMPTY -> List.of(with(row, table.column(columns.required), ""));
            case UNKNOWN -> List.of(with(row, 0, Codes.unknown(chance.below(Codes.UNKNOWN))));
            case REPEATED -> List.of(row, row);
            case WRONG_SUM -> List.of(with(row, table.column("价税合计"), oneYuanMore(row.get(table.column("价税合计")))));
            case VOIDED -> List.of(row, with(row, table.column("发票状态"), "作废"));
        };
    }

    /** False for a row that has nothing to spoil in this way. */
    boolean fits(Table table, List<String> row, Columns columns) {
        return switch (this) {
            case GROUPED -> filled(table, row, columns.amount);
            case IMPOSSIBLE_DAY -> filled(table, row, columns.day);
            case EMPTY -> filled(table, row, columns.required);
            case VOIDED -> row.get(table.column("发票状态")).equals("正常") && !negative(table, row);
            case WRONG_SUM -> !negative(table, row);
            case MISTYPED, UNKNOWN, REPEATED -> true;
        };
    }

    private static boolean filled(Table table, List<String> row, String column) {
        return table.column(column) >= 0 && !row.get(table.column(column)).isEmpty();
    }

    private static boolean negative(Table table, List<String> row) {
        return row.get(table.column("价税合计")).startsWith("-");
    }

    private static List<String> with(List<String> row, int column, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, cell);
        return List.copyOf(changed);
    }

    private static String grouped(String amount) {
        int point = amount.indexOf('.');
        String whole = point < 0 ? amount : amount.substring(0, point);
        String spoiled = whole.length() < 4
                ? "￥" + whole
                : whole.substring(0, whole.length() - 3) + "," + whole.substring(whole.length() - 3);
        return spoiled + (point < 0 ? "" : amount.substring(point));
    }

    private static String oneYuanMore(String amount) {
        return Fen.yuan(Fen.ofYuan(amount).orElseThrow() + 100);
    }
}
