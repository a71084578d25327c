package huirong.app.compensation.ledger;

import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Books;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fund's book as the rules ask for it, held still by the lock that gave its head.
 *
 * @param balances of every account, by code
 * @param asked the references it was read for; about others it has no answer
 * @param earlier what stands under them, where something does
 */
record StoredBooks(Head head, Map<String, Standing> balances, Set<String> asked, Map<String, Earlier> earlier)
        implements Books {
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
        if (!asked.contains(ref)) throw new IllegalStateException("reference " + ref + " was not read");
        return Optional.ofNullable(earlier.get(ref));
    }
}
