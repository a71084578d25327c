package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Movement.Kind;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A book in memory: from its head line on, or what comes on top of one that is kept elsewhere. Keeps balances and what may still be
 * referred to, not lines.
 */
public final class Book implements Books {
    private final Books before;
    private final Map<String, Account> opened = new LinkedHashMap<>();
    private final Map<String, Balance> balances = new HashMap<>();
    private final Map<String, Earlier> entries = new HashMap<>();
    private Head head;
    private String text = "";

    /** A new one. */
    public Book(Chart chart) {
        this(new Blank(chart));
        for (Account account : chart.accounts()) opened.put(account.code(), account);
    }

    /** @param before how it stands; whoever answers for it keeps it still */
    public Book(Books before) {
        this.before = before;
        head = before.head();
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
            opened.put(account.code(), account);
            balances.put(account.code(), Balance.ZERO);
            entries.put(ref, new Earlier(Kind.OPENING, account.code(), account.code(), 0, 0, false));
            head(line);
        });
        return opening;
    }

    private void add(Entry entry) {
        balances.put(entry.debit(), entry.debitAfter());
        balances.put(entry.credit(), entry.creditAfter());
        long open = entry.kind() == Kind.HOLD ? entry.fen() : 0;
        entries.put(entry.ref(), new Earlier(entry.kind(), entry.debit(), entry.credit(), entry.fen(), open, false));
        if (entry.of() != null) {
            Earlier earlier = earlier(entry.of()).orElseThrow();
            entries.put(entry.of(), after(earlier, entry));
        }
        head(entry);
    }

    private void head(Line line) {
        text = line.line();
        head = new Head(line.no(), CanonicalJson.hash(text));
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

    /** Those opened here, in the order of their opening; of a new book its first ones too. */
    public List<Account> accounts() {
        return List.copyOf(opened.values());
    }

    /** What moved here or was opened here, by account code. */
    public Map<String, Balance> moved() {
        return Collections.unmodifiableMap(balances);
    }

    /** What was entered or referred to here, by reference. */
    public Map<String, Earlier> touched() {
        return Collections.unmodifiableMap(entries);
    }

    /** The newest line that was entered here, as it is hashed; empty before the first. */
    public String text() {
        return text;
    }

    @Override
    public Optional<Account> account(String code) {
        Account account = opened.get(code);
        return account == null ? before.account(code) : Optional.of(account);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public Balance balance(String account) {
        Balance balance = balances.get(account);
        return balance == null ? before.balance(account) : balance;
    }

    @Override
    public Optional<Earlier> earlier(String ref) {
        Earlier earlier = entries.get(ref);
        return earlier == null ? before.earlier(ref) : Optional.of(earlier);
    }

    /** A head line and nothing else. */
    private record Blank(Head head) implements Books {
        Blank(Chart chart) {
            this(new Head(0, CanonicalJson.hash(chart.line())));
        }

        @Override
        public Optional<Account> account(String code) {
            return Optional.empty();
        }

        @Override
        public Balance balance(String account) {
            return Balance.ZERO;
        }

        @Override
        public Optional<Earlier> earlier(String ref) {
            return Optional.empty();
        }
    }
}
