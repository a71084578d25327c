package huirong.app.compensation.filing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.core.fund.book.FundAccounts;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Policy;
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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What an act of the fund costs. Run by {@code bench/fund} and by nobody else: it prints figures, and asserts answers only. */
class FilingSpeed extends Platform {
    private static final int CLIENTS = 32;
    private static final int FIRMS = 5_000;

    @Autowired
    private Filings filings;

    @Autowired
    private FundLedger ledger;

    @Autowired
    private Policies policies;

    @Autowired
    private TransactionTemplate transactions;

    private final String zone = "speed-" + Reference.fresh();

    private final Maker maker = new Actor(
                    "speed",
                    "某人",
                    new Organisation("speed-bank", "某银行", "A bank", Kind.BANK, Set.of()),
                    Role.MAKER)
            .maker(Kind.BANK, "filing.file");

    @Test
    void filingsOfManyClients() throws Exception {
        opened();
        List<String> loans = drawn(6_000);
        clients(loans.subList(0, 2_000));
        clients(loans.subList(2_000, 6_000));
        assertThat(database.queryForObject("select count(*) from compensation.filing where zone = ? and state = 'FILED'", Long.class, zone))
                .isEqualTo(loans.size());
        assertThat(ledger.verify(zone)).isInstanceOf(Verification.Sound.class);
    }

    private void clients(List<String> loans) throws Exception {
        long[] nanos = new long[loans.size()];
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++)
                clients.add(threads.submit(() -> {
                    for (int at = next.getAndIncrement(); at < nanos.length; at = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        assertThat(filings.file(
                                        maker,
                                        loans.get(at),
                                        Reference.fresh(),
                                        new Declared(Size.SMALL, Security.CREDIT, Set.of()),
                                        true))
                                .isEmpty();
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
    void transfersTogether() {
        opened();
        for (int round = 0; round < 5; round++) {
            List<Slip> slips = IntStream.range(0, 20_000)
                    .mapToObj(n -> new Slip(
                            Reference.fresh(), new Movement.Hold(FundAccounts.PAID, FundAccounts.FREE, 1 + n % 7), "speed", "甲", clock.instant()))
                    .toList();
            long began = System.nanoTime();
            transactions.executeWithoutResult(status -> assertThat(ledger.enter(zone, slips)).allMatch(Booked.class::isInstance));
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf("entries together: %d in %.2f s, %.0f a second%n", slips.size(), seconds, slips.size() / seconds);
        }
        assertThat(ledger.verify(zone)).isInstanceOf(Verification.Sound.class);
    }

    private void opened() {
        transactions.executeWithoutResult(status -> {
            ledger.open(zone);
            Policy district = ReadyPolicies.find("district").orElseThrow();
            policies.enter(zone, district.over(1, TestClock.TODAY, TestClock.TODAY.plusYears(3)));
            long fen = 1_000_000_000_000L;
            ledger.must(zone, "budget", new Movement.Transfer(FundAccounts.AWAITED, FundAccounts.BUDGET, fen), "speed", "甲");
            ledger.must(zone, "arrival", new Movement.Transfer(FundAccounts.FREE, FundAccounts.AWAITED, fen), "speed", "甲");
        });
    }

    /** Loans as the bank reported them, put where its reports would have put them. */
    private List<String> drawn(int many) {
        String run = Reference.fresh();
        database.update(
                """
                insert into lending.line (ref, zone, firm, bank, unit, amount_fen, months, rate_basis_points, repayment,
                                          contract_number, signed_on, product, product_version, snapshot_hash, state, drawn_fen,
                                          changed_at)
                select ? || '-line-' || n, ?, 'firm-' || n % ?, 'speed-bank', 'speed-bank', 10000000, 12, 400, 'MONTHLY',
                       'no ' || n, ?, 'product', 1, '\\x00', 'DRAWN', 10000000, now()
                from generate_series(1, ?) n
                """,
                run, zone, FIRMS, TestClock.TODAY, many);
        database.update(
                """
                insert into lending.loan (ref, line, zone, firm, bank, unit, iou, amount_fen, rate_basis_points, drawn_on, due_on,
                                          state, principal_fen, changed_at)
                select replace(ref, '-line-', '-loan-'), ref, zone, firm, bank, unit, ref, amount_fen, rate_basis_points,
                       signed_on, signed_on + 365, 'OUTSTANDING', amount_fen, now()
                from lending.line where zone = ?
                """,
                zone);
        database.execute("analyze lending.loan");
        return LongStream.rangeClosed(1, many).mapToObj(n -> run + "-loan-" + n).toList();
    }
}
