package huirong.app.compensation.filing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.core.fund.FilingState;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.ledger.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Loans that are decided together come out as they do one by one. */
class RoundsTests extends Platform {
    private static final int LOANS = 60;

    /** A loan by its number, and what is said of it. */
    private record Said(int loan, Declared declared, boolean alone) {}

    @Autowired
    private Filings filings;

    @Autowired
    private Loans loans;

    @Autowired
    private Rounds rounds;

    @Autowired
    private FundLedger ledger;

    @Autowired
    private Policies policies;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @ValueSource(strings = {"district", "guangzhou-2025", "chongqing-quota", "leverage"})
    void theSameAsOneByOne(String code) {
        Random random = new Random(code.hashCode());
        LooseFund one = fund(code);
        LooseFund many = fund(code);
        List<String> loansOfOne = drawn(one, new Random(7));
        List<String> loansOfMany = drawn(many, new Random(7));
        List<Said> said = IntStream.range(0, 150).mapToObj(n -> said(random)).toList();

        List<String> alone = new ArrayList<>();
        for (Said now : said)
            alone.add(outcome(decided(one, List.of(asked(one, loansOfOne, now))).getFirst()));
        List<String> together = new ArrayList<>();
        for (int from = 0; from < said.size(); ) {
            int to = Math.min(said.size(), from + 1 + random.nextInt(40));
            decided(many, said.subList(from, to).stream().map(now -> asked(many, loansOfMany, now)).toList()).stream()
                    .map(RoundsTests::outcome)
                    .forEach(together::add);
            from = to;
        }
        assertThat(together).isEqualTo(alone);
        assertThat(together).anyMatch(outcome -> outcome.startsWith("FILED")).anyMatch(outcome -> outcome.startsWith("REFUSED"));
        assertThat(ledger.figures(many.zone())).isEqualTo(ledger.figures(one.zone()));
        assertThat(ledger.verify(many.zone())).isInstanceOf(Verification.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void callersAtOnceEachFileOnceAndARepeatChangesNothing(int times) throws Exception {
        LooseFund fund = fund("district");
        List<Loan> loans = List.copyOf(this.loans.find(fund.drawn(40, 40)).values());
        Declared small = new Declared(Size.SMALL, Security.CREDIT, 0, Set.of());
        List<String> keys = loans.stream().map(loan -> Reference.fresh()).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < loans.size() * times; i++) {
                int loan = i % loans.size();
                calls.add(threads.submit(() ->
                        assertThat(filings.file(fund.maker(), loans.get(loan), keys.get(loan), small, true)).isEmpty()));
            }
            for (Future<?> call : calls) call.get();
        }
        List<Filing> filed = List.copyOf(filings.of(keys).values());
        assertThat(filed).hasSize(40).allMatch(filing -> filing.state() == FilingState.FILED);
        assertThat(filed.stream().map(Filing::number)).doesNotHaveDuplicates();
        assertThat(database.queryForList("select about from audit.entry where act = 'filing.file' and allowed", String.class))
                .as("one record of each")
                .containsAll(loans.stream().map(loan -> "loan " + loan.ref()).toList())
                .filteredOn(about -> loans.stream().anyMatch(loan -> about.endsWith(loan.ref())))
                .hasSize(40);
    }

    private List<Decided> decided(LooseFund fund, List<ToFile> asked) {
        return transactions.execute(status -> {
            Round round = rounds.begin(fund.zone(), asked);
            int half = asked.size() / 2;
            List<Decided> decided = new ArrayList<>(rounds.decide(round, asked.subList(0, half)));
            decided.addAll(rounds.decide(round, asked.subList(half, asked.size())));
            return decided;
        });
    }

    private static String outcome(Decided decided) {
        return switch (decided) {
            case Decided.NotTaken(FilingRefusal reason) -> reason.name();
            case Decided.Checked(Filing filing) ->
                String.join(
                        " ",
                        filing.state().name(),
                        String.valueOf(filing.number()),
                        filing.firm(),
                        String.valueOf(List.of(filing.shareFen(), filing.holdFen(), filing.quotaFen())),
                        filing.criteria().toString());
        };
    }

    private static ToFile asked(LooseFund fund, List<String> loans, Said said) {
        return new ToFile(
                fund.maker().actor(), Reference.fresh(), loans.get(said.loan()), said.declared(), said.alone());
    }

    private static Said said(Random random) {
        Set<Cause> causes = random.nextInt(4) == 0 ? Set.of(Cause.values()[random.nextInt(Cause.values().length)]) : Set.of();
        Declared declared = new Declared(
                Size.values()[random.nextInt(Size.values().length)],
                Security.values()[random.nextInt(Security.values().length)],
                random.nextInt(4) == 0 ? random.nextLong(10_000_000) : 0,
                causes);
        return new Said(random.nextInt(LOANS), declared, random.nextInt(12) > 0);
    }

    /** Little money, so that it runs out. */
    private LooseFund fund(String code) {
        Map<String, Policy> own = Map.of("leverage", leverage());
        Policy policy = own.getOrDefault(code, ReadyPolicies.find(code.equals("leverage") ? "district" : code).orElseThrow());
        return LooseFund.of(database, transactions, ledger, policies, policy, 400_000_000L);
    }

    private static Policy leverage() {
        Policy district = ReadyPolicies.find("district").orElseThrow();
        return new Policy(
                district.code(), district.chinese(), district.english(), district.version(), district.from(), district.until(),
                district.pool(), district.bearing(), district.admission(), new Cover(Cover.Kind.LEVERAGE, 1, null, null, null),
                district.trigger(), district.claims(), district.breakers(), district.recoveries());
    }

    /** Loans of few firms and of every size, some settled, some late, some with another support. */
    private List<String> drawn(LooseFund fund, Random random) {
        List<String> loans = fund.drawn(LOANS, 9);
        for (String loan : loans) {
            long fen = (1 + random.nextInt(60)) * 5_000_000L;
            LocalDate settled = random.nextInt(10) == 0 ? TestClock.TODAY : null;
            LocalDate overdue = settled == null && random.nextInt(10) == 0 ? TestClock.TODAY : null;
            database.update(
                    "update lending.loan set amount_fen = ?, principal_fen = ?, state = ?, overdue_since = ?, settled_on = ? where ref = ?",
                    fen,
                    settled == null ? fen : 0,
                    settled != null ? "SETTLED" : overdue != null ? "OVERDUE" : "OUTSTANDING",
                    overdue,
                    settled,
                    loan);
        }
        return loans;
    }
}
