package huirong.app.compensation.statement;

import huirong.core.reconciliation.AdjustedBalances;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 余额调节表 of the end of a day: both balances and every item that only one side knows.
 *
 * @param day the last day that a statement speaks of
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
    public record Item(String key, String name, LocalDate day, long ageDays, long fen, String words) {}

    static long age(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
