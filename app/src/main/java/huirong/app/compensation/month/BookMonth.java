package huirong.app.compensation.month;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Account;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A month of a fund's book.
 *
 * @param after number of the last line before it
 * @param upTo number of its last line; the same if there is none
 * @param accounts by the number of their title
 */
record BookMonth(String zone, YearMonth month, long after, long upTo, List<AccountMonth> accounts) {
    public long debitsFen() {
        return accounts.stream().mapToLong(AccountMonth::debitsFen).sum();
    }

    public long creditsFen() {
        return accounts.stream().mapToLong(AccountMonth::creditsFen).sum();
    }

    /** 试算平衡: the month's debits are its credits, and what stands on both sides at its end is the same. */
    public boolean balanced() {
        return debitsFen() == creditsFen() && closing(Account.Side.DEBIT) == closing(Account.Side.CREDIT);
    }

    private long closing(Account.Side side) {
        return accounts.stream().filter(one -> one.side() == side).mapToLong(AccountMonth::closingFen).sum();
    }

    /** What the closing freezes of the book: the same for ever, because entries never change. */
    String canonical() {
        return CanonicalJson.write(Map.of(
                "zone", zone,
                "month", month.toString(),
                "after", after,
                "upTo", upTo,
                "accounts", accounts.stream().map(AccountMonth::fields).toList()));
    }
}
