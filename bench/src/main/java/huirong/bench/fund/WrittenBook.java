package huirong.bench.fund;

import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.book.FundAccounts;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Book;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Books;
import huirong.core.ledger.Chart;
import huirong.core.ledger.Entry;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Movement.Transfer;
import huirong.core.ledger.Opening;
import huirong.core.ledger.Slip;
import huirong.core.ledger.Verification;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The export of a fund's book, written in memory that does not grow with it: money that arrives, and loan after loan that is filed,
 * paid for or not, and released.
 */
final class WrittenBook {
    private static final Chart CHART = FundAccounts.chart("bench");
    private static final Instant START = Instant.parse("2022-07-14T01:00:00Z");
    private static final int BANKS = 5;
    /** Entries after which what nothing refers to any more is forgotten. */
    private static final int FORGET = 60_000;

    private final BufferedWriter out;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Balance> balances = new HashMap<>();
    private Book book = new Book(CHART);
    private long written;
    private int sinceForgotten;

    private WrittenBook(BufferedWriter out) {
        this.out = out;
    }

    /** @param entries at least this many, and not more than two more */
    static void write(Path file, long entries) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new WrittenBook(out).write(entries);
        }
    }

    private void write(long entries) throws IOException {
        line(CHART.line());
        enter("budget", new Transfer(FundAccounts.AWAITED, FundAccounts.BUDGET, 1L << 52));
        enter("arrival", new Transfer(FundAccounts.FREE, FundAccounts.AWAITED, 1L << 52));
        for (long loan = 0; written < entries; loan++) {
            String hold = "filing-%012d".formatted(loan);
            String bank = "bank-" + (char) ('a' + loan % BANKS);
            open(FundAccounts.of(FundAccounts.PAID, bank));
            enter(hold, new ClaimMovements(bank).hold(1_000 + loan % 977));
            if (loan % 3 == 0) enter(hold + "-paid", new Movement.Post(hold, 300 + loan % 311));
            enter(hold + "-rest", new Movement.Void(hold));
            if (sinceForgotten > FORGET) forget();
        }
        line(Verification.closing(book.head()));
    }

    private void open(String code) throws IOException {
        if (book.account(code).isPresent()) return;
        Account account = FundAccounts.opened(code).orElseThrow();
        Opening opening = book.open("account-" + code, account, "document", "a3f8 b71c", START.plusMillis(written)).orElseThrow();
        line(opening.line(), book.head().hash());
        accounts.put(code, account);
        written++;
    }

    private void enter(String ref, Movement movement) throws IOException {
        Slip slip = new Slip(ref, movement, "document " + ref, "a3f8 b71c", START.plusMillis(written));
        if (!(book.enter(slip) instanceof Booked(Entry entry))) throw new IllegalStateException("refused: " + slip);
        line(entry.line(), book.head().hash());
        written++;
        sinceForgotten++;
    }

    private void line(String line) throws IOException {
        out.write(Verification.exported(line));
        out.write('\n');
    }

    private void line(String line, String hash) throws IOException {
        out.write(hash);
        out.write(' ');
        out.write(line);
        out.write('\n');
    }

    private void forget() {
        for (Account account : CHART.accounts()) accounts.put(account.code(), account);
        for (String code : accounts.keySet()) balances.put(code, book.balance(code));
        book = new Book(new Standing(book.head(), Map.copyOf(accounts), Map.copyOf(balances)));
        sinceForgotten = 0;
    }

    /** Balances without what led to them. */
    private record Standing(Head head, Map<String, Account> accounts, Map<String, Balance> balances) implements Books {
        @Override
        public Optional<Account> account(String code) {
            return Optional.ofNullable(accounts.get(code));
        }

        @Override
        public Balance balance(String account) {
            return balances.getOrDefault(account, Balance.ZERO);
        }

        @Override
        public Optional<Earlier> earlier(String ref) {
            return Optional.empty();
        }
    }
}
