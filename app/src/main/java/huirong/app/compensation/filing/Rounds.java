package huirong.app.compensation.filing;

import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FundTables;
import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.policy.Policy;
import huirong.core.ledger.Slip;
import huirong.core.loan.LoanState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about loans to be filed with one fund, each on top of those before it, exactly as if they had come one by one; it reads and
 * writes as many statements for a thousand as for one.
 */
@Component
public class Rounds {
    /** A loan, and either how the criteria decide or why it is not taken up. */
    private record Weighed(ToFile asked, Loan loan, @Nullable FilingCheck check, @Nullable FilingRefusal refusal) {
        boolean met() {
            return check != null && check.met();
        }
    }

    /**
     * Loans and a book that stay as they are until the transaction ends.
     *
     * @param loans by reference
     * @param book whether the zone's fund has one
     */
    public record Held(String zone, Map<String, Loan> loans, boolean book) {}

    private final FilingStore store;
    private final Loans loans;
    private final Policies policies;
    private final FundLedger ledger;
    private final Lights lights;
    private final Footings footings;
    private final Clock clock;

    Rounds(
            FilingStore store,
            Loans loans,
            Policies policies,
            FundLedger ledger,
            Lights lights,
            Footings footings,
            Clock clock) {
        this.store = store;
        this.loans = loans;
        this.policies = policies;
        this.ledger = ledger;
        this.lights = lights;
        this.footings = footings;
        this.clock = clock;
    }

    /** Keeps the loans and the book as they are until the transaction ends: the loans' locks first, then the book's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Held hold(String zone, Collection<ToFile> asked) {
        Map<String, Loan> held = loans.locked(asked.stream().map(ToFile::loan).toList());
        return new Held(zone, held, ledger.lock(zone));
    }

    /**
     * @param held every loan that is asked about
     * @return what became of each, in order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Decided> decide(Held held, List<ToFile> asked) {
        String zone = held.zone();
        LocalDate today = LocalDate.now(clock);
        Optional<Policy> policy = policies.on(zone, today);
        if (policy.isEmpty() || !held.book())
            return asked.stream().<Decided>map(one -> new Decided.NotTaken(FilingRefusal.NO_POLICY)).toList();
        List<Weighed> weighed = weighed(held, asked, policy.get(), today);
        long met = weighed.stream().filter(Weighed::met).count();
        long number = met == 0 ? 0 : store.numbered(zone, today.getYear(), met) - met;
        List<Decided> decided = new ArrayList<>();
        List<NewFiling> filings = new ArrayList<>();
        for (Weighed one : weighed) {
            if (one.refusal() != null || one.check() == null) {
                decided.add(new Decided.NotTaken(Objects.requireNonNull(one.refusal())));
                continue;
            }
            String numbered = one.met() ? "%d-%04d".formatted(today.getYear(), ++number) : null;
            Filing filing = filing(one.asked(), one.loan(), one.check(), policy.get(), numbered, today);
            filings.add(new NewFiling(filing, one.asked().by().account()));
            decided.add(new Decided.Checked(filing));
        }
        hold(zone, filings);
        store.add(filings);
        return decided;
    }

    private List<Weighed> weighed(Held held, List<ToFile> asked, Policy policy, LocalDate today) {
        Map<String, Loan> known = asked.stream()
                .collect(Collectors.toMap(ToFile::loan, one -> held.loans().get(one.loan()), (one, same) -> one));
        Set<String> live = new HashSet<>(store.live(known.keySet()));
        Set<String> stopped = lights.againstFiling(held.zone(), known.values());
        Footing footing = footings.of(held.zone(), policy, known.values());
        List<Weighed> weighed = new ArrayList<>();
        for (ToFile one : asked) {
            Loan loan = known.get(one.loan());
            FilingRefusal refusal = refusal(one, loan, live, stopped);
            FilingCheck check = refusal == null ? footing.check(loan, one.declared(), today) : null;
            Weighed now = new Weighed(one, loan, check, refusal);
            weighed.add(now);
            if (check == null || !now.met()) continue;
            footing.filed(loan, check);
            live.add(loan.ref());
        }
        return weighed;
    }

    private static @Nullable FilingRefusal refusal(ToFile asked, Loan loan, Set<String> live, Set<String> stopped) {
        if (!asked.alone()) return FilingRefusal.NOT_DECLARED;
        if (loan.state() == LoanState.SETTLED) return FilingRefusal.SETTLED;
        if (live.contains(loan.ref())) return FilingRefusal.ALREADY_FILED;
        return stopped.contains(loan.ref()) ? FilingRefusal.SUSPENDED : null;
    }

    private Filing filing(
            ToFile asked, Loan loan, FilingCheck check, Policy policy, @Nullable String number, LocalDate today) {
        FilingEvent event = check.met() ? FilingEvent.ADMIT : FilingEvent.REFUSE;
        return new Filing(
                asked.ref(),
                loan.ref(),
                loan.zone(),
                loan.firm(),
                loan.bank(),
                loan.unit(),
                number,
                FundTables.FILING.after(FundTables.FILING.start(), event).orElseThrow(),
                policy.version(),
                loan.amountFen(),
                policy.cover().kind(),
                check.met() ? check.shareFen() : 0,
                check.met() ? check.holdFen() : 0,
                check.met() ? check.quotaFen() : 0,
                asked.declared(),
                check.late(),
                check.lines(),
                today,
                clock.instant(),
                asked.by().name(),
                null);
    }

    private void hold(String zone, List<NewFiling> filings) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.must(
                zone,
                filings.stream()
                        .filter(one -> one.filing().holdFen() > 0)
                        .map(one -> new Slip(
                                one.filing().ref(),
                                ClaimMovements.hold(one.filing().holdFen()),
                                "filing " + one.filing().ref(),
                                one.account(),
                                now))
                        .toList());
    }
}
