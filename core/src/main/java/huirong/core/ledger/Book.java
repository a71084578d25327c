package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Movement.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book in memory: for recomputing one and for simulations. Keeps balances and what may still be referred to, not lines. */
public final class Book implements Books {
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Balance> balances = new HashMap<>();
    private final Map<String, Earlier> entries = new HashMap<>();
    private Head head;

    public Book(Chart chart) {
        for (Account account : chart.accounts()) accounts.put(account.code(), account);
        head = new Head(0, CanonicalJson.hash(chart.line()));
    }

    /** Enters a slip, or leaves all as it was. */
    public Outcome enter(Slip slip) {
        Outcome outcome = Booking.decide(this, slip);
        if (outcome instanceof Booked(Entry entry)) add(entry);
        return outcome;
    }

    /** Opens an account, or leaves all as it was. */
    public Optional<Opening> open(String ref, Account account, String document, String by, Instant at) {
        Optional<Opening> opening = Booking.open(this, ref, account, document, by, at);
        opening.ifPresent(line -> {
            accounts.put(account.code(), account);
            entries.put(ref, new Earlier(Kind.OPENING, account.code(), account.code(), 0, 0, false));
            head = new Head(line.no(), line.hash());
        });
        return opening;
    }

    private void add(Entry entry) {
        balances.put(entry.debit(), entry.debitAfter());
        balances.put(entry.credit(), entry.creditAfter());
        long open = entry.kind() == Kind.HOLD ? entry.fen() : 0;
        entries.put(entry.ref(), new Earlier(entry.kind(), entry.debit(), entry.credit(), entry.fen(), open, false));
        if (entry.of() != null) entries.computeIfPresent(entry.of(), (ref, earlier) -> after(earlier, entry));
        head = new Head(entry.no(), entry.hash());
    }

    private static Earlier after(Earlier earlier, Entry entry) {
        boolean reversed = entry.kind() == Kind.REVERSAL;
        return new Earlier(
                earlier.kind(),
                earlier.debit(),
                earlier.credit(),
                earlier.fen(),
                reversed ? earlier.openFen() : earlier.openFen() - entry.fen(),
                reversed || earlier.reversed());
    }

    /** In the order of their opening. */
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    @Override
    public Optional<Account> account(String code) {
        return Optional.ofNullable(accounts.get(code));
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public Balance balance(String account) {
        return balances.getOrDefault(account, Balance.ZERO);
    }

    @Override
    public Optional<Earlier> earlier(String ref) {
        return Optional.ofNullable(entries.get(ref));
    }
}
