package huirong.app.compensation.breaker;

import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.LoanChange;
import huirong.app.lending.LoanHistory;
import huirong.app.lending.Loans;
import huirong.core.fund.breaker.Light;
import huirong.core.fund.breaker.LoanBook;
import huirong.core.fund.breaker.WatchedLoan;
import huirong.core.fund.policy.Breakers.Scope;
import huirong.core.fund.policy.Policy;
import huirong.core.loan.FiveClass;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 熔断: the light of each bank, of each product where a rule asks for it, and of the whole fund at the last month's end. Asked inside the transaction that files or pays, under
 * the book's lock, so that nothing is filed or paid around it. A month that has ended is counted the first time somebody asks; what
 * it comes to does not depend on when that is.
 */
@Component
public class Lights {
    /** From 次级 on. */
    private static final Set<FiveClass> BAD = Set.of(FiveClass.SUBSTANDARD, FiveClass.DOUBTFUL, FiveClass.LOSS);

    private final LightStore store;
    private final Loans loans;
    private final LoanHistory history;
    private final Policies policies;
    private final FundLedger ledger;
    private final Clock clock;
    /** Up to which month's end a zone is known to be counted; what is counted stays so. */
    private final Map<String, LocalDate> known = new ConcurrentHashMap<>();

    Lights(
            LightStore store, Loans loans, LoanHistory history, Policies policies, FundLedger ledger, Clock clock) {
        this.store = store;
        this.loans = loans;
        this.history = history;
        this.policies = policies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Counts a month that has ended, in a transaction of its own: what it came to stays even if the act that asks is refused. To be
     * called before that act's transaction begins.
     */
    @Transactional
    public void count(String zone) {
        if (known(zone)) return;
        store.counted(zone).ifPresent(day -> known.put(zone, day));
        if (known(zone) || !ledger.lock(zone)) return;
        countLocked(zone);
    }

    /** Which of a zone's loans are stopped from being filed now. The caller holds the book's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> againstFiling(String zone, Collection<Loan> asked) {
        countLocked(zone);
        List<StoredLight> stops =
                standing(zone).stream().filter(light -> !light.takesFilings()).toList();
        if (stops.isEmpty()) return Set.of();
        Map<String, String> products = loans.products(asked.stream().map(Loan::ref).toList());
        return asked.stream()
                .filter(loan -> stops.stream()
                        .anyMatch(light -> light.over(loan.bank(), products.getOrDefault(loan.ref(), ""))))
                .map(Loan::ref)
                .collect(Collectors.toSet());
    }

    /** What stops payments for a loan of a bank now, if anything does. The caller holds the book's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoredLight> againstPayment(String zone, String bank, String loan) {
        countLocked(zone);
        return over(zone, bank, loan).stream().filter(light -> !light.pays()).findFirst();
    }

    /** The lights that concern a loan of a bank: the fund's, the bank's and its product's, as they were counted last. */
    public List<StoredLight> over(String zone, String bank, String loan) {
        List<StoredLight> standing = standing(zone);
        boolean told = standing.stream().anyMatch(light -> light.scope() == Scope.PRODUCT);
        String product = told ? loans.products(List.of(loan)).getOrDefault(loan, "") : "";
        return standing.stream().filter(light -> light.over(bank, product)).toList();
    }

    /** The newest light of each bank, of each product and of the fund, as they were counted last. */
    public List<StoredLight> standing(String zone) {
        return store.newest(zone);
    }

    /** Every change so far, oldest first. */
    public List<StoredLight> changes(String zone) {
        return store.all(zone);
    }

    /** The last month's end up to which lights are counted. */
    public Optional<LocalDate> counted(String zone) {
        return store.counted(zone);
    }

    /** Whether everything that was kept is what the data come to, counted anew from the first filing. */
    public boolean agrees(String zone) {
        Optional<LocalDate> counted = store.counted(zone);
        return counted.isEmpty() || recounted(zone, counted.get()).equals(store.all(zone));
    }

    private LocalDate ended() {
        return LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
    }

    private boolean current(String zone) {
        return known(zone) || store.counted(zone).filter(day -> !day.isBefore(ended())).isPresent();
    }

    private boolean known(String zone) {
        return !known.getOrDefault(zone, LocalDate.MIN).isBefore(ended());
    }

    private void countLocked(String zone) {
        if (current(zone)) return;
        LocalDate ended = ended();
        Optional<LocalDate> counted = store.counted(zone);
        recounted(zone, ended).stream()
                .filter(light -> counted.isEmpty() || light.cutOff().isAfter(counted.get()))
                .forEach(light -> store.add(zone, light));
        store.counted(zone, ended, clock.instant());
    }

    /** Every change up to a day, counted from the data alone. */
    private List<StoredLight> recounted(String zone, LocalDate until) {
        List<WatchedLoan> loans = loans(zone);
        List<Policy> versions = policies.versions(zone);
        if (versions.isEmpty()) return List.of();
        List<StoredLight> changes = new ArrayList<>(changes(Scope.FUND, "", loans, versions, until));
        for (String bank : new TreeSet<>(loans.stream().map(WatchedLoan::bank).toList()))
            changes.addAll(changes(
                    Scope.BANK, bank, loans.stream().filter(loan -> loan.bank().equals(bank)).toList(), versions, until));
        boolean products = versions.stream()
                .flatMap(version -> version.breakers().rules().stream())
                .anyMatch(rule -> rule.scope() == Scope.PRODUCT);
        for (String product : products ? new TreeSet<>(loans.stream().map(WatchedLoan::product).toList()) : Set.<String>of())
            changes.addAll(changes(
                    Scope.PRODUCT,
                    product,
                    loans.stream().filter(loan -> loan.product().equals(product)).toList(),
                    versions,
                    until));
        changes.sort(Comparator.comparing(StoredLight::cutOff)
                .thenComparing(light -> light.scope().name())
                .thenComparing(StoredLight::subject));
        return changes;
    }

    private static List<StoredLight> changes(
            Scope scope, String subject, List<WatchedLoan> loans, List<Policy> versions, LocalDate until) {
        List<StoredLight> changes = new ArrayList<>();
        StoredLight before = StoredLight.of(scope, subject, LocalDate.MIN, Light.GREEN);
        for (Map.Entry<LocalDate, Light> one :
                new LoanBook(scope, loans).lights(day -> inForce(versions, day), until).entrySet()) {
            StoredLight now = StoredLight.of(scope, subject, one.getKey(), one.getValue());
            if (now.differs(before)) changes.add(now);
            before = now;
        }
        return changes;
    }

    private static Policy inForce(List<Policy> versions, LocalDate day) {
        return versions.reversed().stream()
                .filter(policy -> !policy.from().isAfter(day))
                .findFirst()
                .orElse(versions.getFirst());
    }

    private List<WatchedLoan> loans(String zone) {
        List<FiledLoan> filed = store.filed(zone);
        Map<String, List<LoanChange>> changes =
                new HashMap<>(history.changes(filed.stream().map(FiledLoan::loan).toList()));
        Map<String, List<WatchedLoan.Paid>> paid = store.paid(zone);
        Map<String, String> products = this.loans.products(filed.stream().map(FiledLoan::loan).toList());
        return filed.stream()
                .map(one -> new WatchedLoan(
                        one.bank(),
                        products.getOrDefault(one.loan(), ""),
                        one.filedOn(),
                        one.amountFen(),
                        one.endedOn(),
                        one.renewed(),
                        paid.getOrDefault(one.ref(), List.of()),
                        changes.getOrDefault(one.loan(), List.of()).stream()
                                .map(Lights::change)
                                .toList()))
                .toList();
    }

    private static WatchedLoan.Change change(LoanChange change) {
        return new WatchedLoan.Change(
                change.knownOn(),
                change.principalFen(),
                change.since(),
                change.fiveClass() != null && BAD.contains(change.fiveClass()),
                change.cured());
    }
}
