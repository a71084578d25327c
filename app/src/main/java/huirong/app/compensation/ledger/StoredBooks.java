package huirong.app.compensation.ledger;

import huirong.core.ledger.Balance;
import huirong.core.ledger.Books;
import huirong.core.ledger.Chart;
import java.util.Optional;

/** A fund's book as the rules ask for it, held still by the lock that gave its head. */
record StoredBooks(LedgerStore store, String zone, Chart chart, Head head) implements Books {
    @Override
    public Balance balance(String account) {
        return store.balance(zone, account);
    }

    @Override
    public Optional<Earlier> earlier(String ref) {
        return store.earlier(zone, ref);
    }
}
