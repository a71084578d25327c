package huirong.core.reconciliation;

import java.util.List;

/**
 * 银行存款余额调节表: both balances of one day, each with what only the other side knows yet. Both sides come to the same amount, to the
 * fen; if they do not, an entry, a line or a match is wrong.
 *
 * @param bookFen 账面余额
 * @param openingFen what the bank had before its first statement, which the book never saw
 * @param bankInFen 银行已收、账面未收
 * @param bankOutFen 银行已付、账面未付
 * @param statementFen 对账单余额
 * @param bookInFen 账面已收、银行未收
 * @param bookOutFen 账面已付、银行未付
 */
public record AdjustedBalances(
        long bookFen,
        long openingFen,
        long bankInFen,
        long bankOutFen,
        long statementFen,
        long bookInFen,
        long bookOutFen) {

    /**
     * @param lines of the statement that no entry stands for
     * @param entries that no line stands for
     */
    public static AdjustedBalances of(
            long bookFen, long openingFen, long statementFen, List<BankLine> lines, List<CashEntry> entries) {
        long bankIn = lines.stream().mapToLong(line -> Math.max(0, line.fen())).sum();
        long bankOut = lines.stream().mapToLong(line -> Math.max(0, -line.fen())).sum();
        long bookIn = entries.stream().mapToLong(entry -> Math.max(0, entry.fen())).sum();
        long bookOut = entries.stream().mapToLong(entry -> Math.max(0, -entry.fen())).sum();
        return new AdjustedBalances(bookFen, openingFen, bankIn, bankOut, statementFen, bookIn, bookOut);
    }

    /** 调节后余额 of the book's side. */
    public long adjustedBookFen() {
        return bookFen + openingFen + bankInFen - bankOutFen;
    }

    /** 调节后余额 of the bank's side. */
    public long adjustedStatementFen() {
        return statementFen + bookInFen - bookOutFen;
    }

    public boolean meets() {
        return adjustedBookFen() == adjustedStatementFen();
    }

    /** Whether nothing at all is left open on either side. */
    public boolean clear() {
        return meets() && openingFen == 0 && bankInFen == 0 && bankOutFen == 0 && bookInFen == 0 && bookOutFen == 0;
    }
}
