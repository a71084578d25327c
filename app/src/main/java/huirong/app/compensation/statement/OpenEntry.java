package huirong.app.compensation.statement;

import huirong.core.reconciliation.CashEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cash entry that no line of a statement stands for, on some day.
 *
 * @param kind as the book spells it
 * @param other code of the account on the other side
 * @param of the entry that it reverses; null for any other
 */
record OpenEntry(
        String ref, long no, LocalDate day, long fen, String kind, String other, String document, @Nullable String of) {
    CashEntry entry() {
        return new CashEntry(ref, no, day, fen);
    }
}
