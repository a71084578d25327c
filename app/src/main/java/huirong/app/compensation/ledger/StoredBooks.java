package huirong.app.compensation.ledger;

import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Books;
import java.util.Map;
import java.util.Optional;

/**
 * A fund's book as the rules ask for it, held still by the lock that gave its head.
 *
 * @param balances of every account, by code
 */
record StoredBooks(LedgerStore store, String zone, Map<String, Standing> balances, Head head) implements Books {
    /** An account and what stands on it. */
    record Standing(Account account, Balance balance) {}

    @Override
    public Optional<Account> account(String code) {
        return Optional.ofNullable(balances.get(code)).map(Standing::account);
    }

    @Override
    public Balance balance(String account) {
        Standing standing = balances.get(account);
        if (standing == null) throw new IllegalStateException("no account " + account);
        return standing.balance();
    }

    @Override
    public Optional<Earlier> earlier(String ref) {
        return store.earlier(zone, ref);
    }
}
