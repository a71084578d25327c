package huirong.app.compensation.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.book.FundAccounts;
import huirong.core.fund.book.FundFigures;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Booking.Outcome.Refused;
import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Books;
import huirong.core.ledger.Chart;
import huirong.core.ledger.Entry;
import huirong.core.ledger.MerkleTree;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Root;
import huirong.core.ledger.Slip;
import huirong.core.ledger.Verification;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book of each zone's fund: double entry, append-only, chained. One at a time enters a book. */
@Component
public class FundLedger {
    private final LedgerStore store;
    private final BookLineStore lines;
    private final Clock clock;

    FundLedger(LedgerStore store, BookLineStore lines, Clock clock) {
        this.store = store;
        this.lines = lines;
        this.clock = clock;
    }

    /** Opens the book of a zone's fund; said again, it stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String zone) {
        store.open(zone, FundAccounts.chart(zone));
    }

    /** Keeps everyone else from entering until the transaction ends. False if the zone's fund has no book yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(String zone) {
        return store.lock(zone).isPresent();
    }

    /**
     * Enters a movement, or leaves the book as it was.
     *
     * @param ref made outside, once
     * @param document what it rests on
     * @param by who stands for it
     * @throws IllegalStateException if the zone's fund has no book
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome enter(String zone, String ref, Movement movement, String document, String by) {
        return enter(zone, List.of(slip(ref, movement, document, by))).getFirst();
    }

    /**
     * Enters many, each on top of those before it, in as many statements as one takes; a slip that is refused leaves the book as it
     * was and does not stop the others.
     *
     * @return what became of each, in order
     * @throws IllegalStateException if the zone's fund has no book
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Outcome> enter(String zone, List<Slip> slips) {
        Books.Head head = store.lock(zone).orElseThrow(() -> new IllegalStateException("no book for zone " + zone));
        Set<String> asked = slips.stream().flatMap(Entering::asked).collect(Collectors.toSet());
        Entering entering =
                new Entering(new StoredBooks(head, store.balances(zone), asked, store.earlier(zone, asked)));
        List<Outcome> outcomes = slips.stream().map(entering::take).toList();
        if (!entering.rows().isEmpty()) store.add(zone, entering.rows(), entering.book());
        return outcomes;
    }

    /** Whether the book has an account yet. */
    boolean has(String zone, String code) {
        return store.balances(zone).containsKey(code);
    }

    /** What stands on an account, held amounts included, in fen; 0 for one that is not opened. */
    long postedFen(String zone, String code) {
        return Optional.ofNullable(store.balances(zone).get(code))
                .map(standing -> standing.balance().posted(standing.account().side()))
                .orElse(0L);
    }

    /** The account that an entry debits; empty if nothing stands under the reference. */
    Optional<String> debited(String zone, String ref) {
        return Optional.ofNullable(store.earlier(zone, List.of(ref)).get(ref)).map(Books.Earlier::debit);
    }

    /**
     * The same where the rules of the caller have made sure that the book takes it.
     *
     * @throws IllegalStateException if it does not
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry must(String zone, String ref, Movement movement, String document, String by) {
        return must(zone, List.of(slip(ref, movement, document, by))).getFirst();
    }

    /**
     * The same for many at once.
     *
     * @throws IllegalStateException if the book does not take one of them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Entry> must(String zone, List<Slip> slips) {
        if (slips.isEmpty()) return List.of();
        List<Outcome> outcomes = enter(zone, slips);
        return IntStream.range(0, slips.size())
                .mapToObj(i -> switch (outcomes.get(i)) {
                    case Booked(Entry entry) -> entry;
                    case Refused(var reason) ->
                        throw new IllegalStateException(slips.get(i).document() + ": the book refused, " + reason);
                })
                .toList();
    }

    private Slip slip(String ref, Movement movement, String document, String by) {
        return new Slip(ref, movement, document, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** What is left of a hold. */
    public long openFen(String zone, String hold) {
        return store.openFen(zone, hold);
    }

    /** All zero if the zone's fund has no book yet. */
    public FundFigures figures(String zone) {
        return FundFigures.of(balancesByAccount(zone));
    }

    /** Newest first, before a number. */
    public List<LedgerLine> lines(String zone, long before, int limit) {
        return lines.lines(zone, before, limit);
    }

    /** Sends the export line by line: head line, entries, closing line; nothing if there is no book. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void export(String zone, Consumer<String> to) {
        lines.head(zone).ifPresent(head -> {
            try (Stream<String> export = export(zone, head)) {
                export.forEach(to);
            }
        });
    }

    /** Recomputes the whole book from its lines, and holds its balances against the stored ones. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification.Result verify(String zone) {
        Books.Head head = lines.head(zone).orElseThrow(() -> new IllegalStateException("no book for zone " + zone));
        try (Stream<String> export = export(zone, head)) {
            Verification.Result result = Verification.of(export.iterator());
            if (result instanceof Verification.Sound sound && !balancesByAccount(zone).equals(sound.balances()))
                return new Verification.Broken(head.no(), Verification.Fault.SUMS);
            return result;
        }
    }

    /** The root over the book as it is, unsigned. The caller holds the lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Root root(String zone) {
        Books.Head head = lines.head(zone).orElseThrow(() -> new IllegalStateException("no book for zone " + zone));
        Chart chart = FundAccounts.chart(zone);
        MerkleTree tree = new MerkleTree();
        tree.add(HexFormat.of().parseHex(CanonicalJson.hash(lines.chart(zone).orElseThrow())));
        try (Stream<String> hashes = lines.hashes(zone, head.no())) {
            hashes.forEach(hash -> tree.add(HexFormat.of().parseHex(hash)));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Root(chart.book(), head.no(), head.hash(), tree.root(), now);
    }

    Map<Account, Balance> balancesByAccount(String zone) {
        return store.balances(zone).values().stream()
                .collect(Collectors.toMap(StoredBooks.Standing::account, StoredBooks.Standing::balance));
    }

    private Stream<String> export(String zone, Books.Head head) {
        String chart = lines.chart(zone).orElseThrow();
        return Stream.of(
                        Stream.of(Verification.exported(chart)),
                        lines.stored(zone, head.no()),
                        Stream.of(Verification.exported(Verification.closing(head))))
                .flatMap(part -> part);
    }
}
