package huirong.app.compensation.ledger;

import huirong.core.fund.book.FundAccounts;
import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Entry;
import huirong.core.ledger.Line;
import huirong.core.ledger.Movement.Kind;
import huirong.core.ledger.Opening;
import org.jspecify.annotations.Nullable;

/**
 * A line as table compensation.entry has it.
 *
 * @param text what is hashed
 * @param freeAfterFen what was available after it; null if it does not move that
 */
record EntryRow(
        Line line,
        String text,
        String hash,
        Kind kind,
        String debit,
        String credit,
        long fen,
        @Nullable String of,
        @Nullable Long freeAfterFen) {
    /** @param text of the line and its hash, which whoever entered it knows */
    static EntryRow of(Line line, String text, String hash) {
        return switch (line) {
            case Entry entry -> new EntryRow(
                    entry,
                    text,
                    hash,
                    entry.kind(),
                    entry.debit(),
                    entry.credit(),
                    entry.fen(),
                    entry.of(),
                    freeAfterFen(entry));
            case Opening opening -> {
                String code = opening.account().code();
                yield new EntryRow(opening, text, hash, Kind.OPENING, code, code, 0, null, null);
            }
        };
    }

    private static @Nullable Long freeAfterFen(Entry entry) {
        Balance free = entry.debit().equals(FundAccounts.FREE)
                ? entry.debitAfter()
                : entry.credit().equals(FundAccounts.FREE) ? entry.creditAfter() : null;
        return free == null ? null : free.available(Side.DEBIT);
    }
}
