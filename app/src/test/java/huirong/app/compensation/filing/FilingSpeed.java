package huirong.app.compensation.filing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.filing.list.FilingLists;
import huirong.app.compensation.filing.list.Listed;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.testing.Platform;
import huirong.core.fund.book.FundAccounts;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Slip;
import huirong.core.ledger.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What an act of the fund costs. Run by {@code bench/fund} and by nobody else: it prints figures, and asserts answers only. */
class FilingSpeed extends Platform {
    private static final int CLIENTS = 32;
    private static final int FIRMS = 5_000;
    private static final int LISTED = 100_000;
    private static final int ROUNDS = 5;
    private static final Declared SMALL = new Declared(Size.SMALL, Security.CREDIT, 0, Set.of());

    @Autowired
    private Filings filings;

    @Autowired
    private Loans loans;

    @Autowired
    private FilingLists lists;

    @Autowired
    private FundLedger ledger;

    @Autowired
    private Policies policies;

    @Autowired
    private TransactionTemplate transactions;

    private LooseFund fund;

    @BeforeEach
    void aFund() {
        fund = LooseFund.of(
                database, transactions, ledger, policies, ReadyPolicies.find("district").orElseThrow(), 1_000_000_000_000L);
    }

    @Test
    void filingsOfManyClients() throws Exception {
        List<Loan> loans = List.copyOf(this.loans.find(drawn(22_000)).values());
        clients(loans.subList(0, 2_000));
        clients(loans.subList(2_000, 12_000));
        clients(loans.subList(12_000, 22_000));
        assertThat(filed()).isEqualTo(loans.size());
    }

    private void clients(List<Loan> loans) throws Exception {
        long[] nanos = new long[loans.size()];
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++)
                clients.add(threads.submit(() -> {
                    for (int at = next.getAndIncrement(); at < nanos.length; at = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        assertThat(filings.file(fund.maker(), loans.get(at), Reference.fresh(), SMALL, true)).isEmpty();
                        nanos[at] = System.nanoTime() - start;
                    }
                }));
            for (Future<?> client : clients) client.get();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(nanos);
        System.out.printf(
                "filings, %d clients: %d in %.2f s, %.0f a second, p50 %.1f ms, p99 %.1f ms%n",
                CLIENTS, nanos.length, seconds, nanos.length / seconds, at(nanos, 0.5), at(nanos, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }

    @Test
    void aListInOneTransaction() {
        List<Listed> rows = new ArrayList<>();
        for (Loan loan : loans.find(drawn(LISTED)).values()) rows.add(new Listed(rows.size() + 2, loan.iou(), SMALL));
        long began = System.nanoTime();
        assertThat(lists.enter(fund.maker(), Reference.fresh(), fund.zone(), rows, "a file")).isEmpty();
        System.out.printf("a list of %d loans in one transaction: %.2f s%n", LISTED, (System.nanoTime() - began) / 1e9);
        assertThat(filed()).isEqualTo(LISTED);
    }

    @Test
    void transfersTogether() {
        together("transfers", fen -> new Movement.Transfer(FundAccounts.PAID, FundAccounts.FREE, fen));
    }

    @Test
    void holdsTogether() {
        together("holds", fen -> new Movement.Hold(FundAccounts.PAID, FundAccounts.FREE, fen));
    }

    /** All against the one account of what is free. */
    private void together(String kind, LongFunction<Movement> movement) {
        for (int round = 0; round < ROUNDS; round++) {
            List<Slip> slips = IntStream.range(0, 20_000)
                    .mapToObj(n -> new Slip(Reference.fresh(), movement.apply(1 + n % 7), "speed", "甲", clock.instant()))
                    .toList();
            long began = System.nanoTime();
            transactions.executeWithoutResult(
                    status -> assertThat(ledger.enter(fund.zone(), slips)).allMatch(Booked.class::isInstance));
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf("entries together: %d %s in %.2f s, %.0f a second%n", slips.size(), kind, seconds, slips.size() / seconds);
        }
        assertThat(ledger.verify(fund.zone())).isInstanceOf(Verification.Sound.class);
    }

    /** The peers, in the same database. */
    @Test
    void peers() throws Exception {
        FundPeers peers = new FundPeers(database);
        System.out.println("bare statements of a filing, pgbench, " + CLIENTS + " clients: "
                + peers.bareFilings(CLIENTS, 10).orElse("not measured, pgbench is not on this machine"));
        for (int clients : List.of(1, 8, CLIENTS))
            System.out.printf(
                    "a function that locks its rows, %d clients: %.0f transfers a second%n",
                    clients, peers.transfersASecond(clients, 20_000));
    }

    private List<String> drawn(int many) {
        List<String> loans = fund.drawn(many, FIRMS);
        database.execute("analyze lending.loan");
        return loans;
    }

    /** How many loans of the fund are filed; its book must verify. */
    private long filed() {
        assertThat(ledger.verify(fund.zone())).isInstanceOf(Verification.Sound.class);
        return database.queryForObject(
                "select count(*) from compensation.filing where zone = ? and state = 'FILED'", Long.class, fund.zone());
    }
}
