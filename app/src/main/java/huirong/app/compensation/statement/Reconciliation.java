package huirong.app.compensation.statement;

import huirong.core.reconciliation.AdjustedBalances;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * 余额调节表 of the end of a day: both balances and every item that only one side knows.
 *
 * @param day at whose end it is
 * @param no of the last entry of that day
 */
public record Reconciliation(
        LocalDate day, long no, AdjustedBalances balances, List<Item> lines, List<Item> entries) {

    /**
     * What one side does not know.
     *
     * @param key of a line its account and serial number, of an entry its reference
     * @param name serial number, or number in the book
     * @param words what it is, as its side says it
     */
    public record Item(String key, String name, LocalDate day, long ageDays, long fen, String words) {
        private Map<String, Object> fields() {
            return Map.of("key", key, "day", day.toString(), "fen", fen);
        }
    }

    /** As a closing freezes it. */
    public Map<String, Object> fields() {
        return Map.of(
                "day", day.toString(),
                "upTo", no,
                "book", balances.bookFen(),
                "statement", balances.statementFen(),
                "opening", balances.openingFen(),
                "adjusted", balances.adjustedBookFen(),
                "lines", lines.stream().map(Item::fields).toList(),
                "entries", entries.stream().map(Item::fields).toList());
    }

    static long age(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
