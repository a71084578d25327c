package huirong.app.compensation.ledger;

import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands on the accounts of a fund's book: now, and at any instant of its past. */
@Component
public class BookBalances {
    private final LedgerStore store;
    private final BookLineStore lines;
    private final PastStore past;

    BookBalances(LedgerStore store, BookLineStore lines, PastStore past) {
        this.store = store;
        this.lines = lines;
        this.past = past;
    }

    /** What is left to move on an account, in fen; 0 for one that is not opened yet. */
    public long available(String zone, String code) {
        return Optional.ofNullable(store.balances(zone).get(code))
                .map(standing -> standing.balance().available(standing.account().side()))
                .orElse(0L);
    }

    /**
     * Number of the last line that was in the book at an instant; 0 if there was none. Who enters takes the time under the book's
     * lock, so that times follow the numbers; where a clock was set back, the order of the numbers counts.
     */
    public long last(String zone, Instant at) {
        long found = 0;
        long beyond = lines.head(zone).map(head -> head.no() + 1).orElse(1L);
        while (beyond - found > 1) {
            long middle = found + (beyond - found) / 2;
            if (past.at(zone, middle).isAfter(at)) beyond = middle;
            else found = middle;
        }
        return found;
    }

    /**
     * What stood on every account after a line, read from the lines themselves and not from what stands there now.
     *
     * @param no of the line; 0 for the book as it was opened
     * @return in the order of their opening; empty if there is no book
     */
    public Map<Account, Balance> after(String zone, long no) {
        return past.balances(zone, no);
    }
}
