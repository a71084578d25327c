package huirong.app.compensation.filing;

import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.guarantee.Guarantee;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FilingState;
import huirong.core.fund.FundTables;
import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Policy;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Slip;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final FilingState CARRIED =
            FundTables.FILING.after(FilingState.FILED, FilingEvent.CARRY).orElseThrow();

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
    public Round begin(String zone, Collection<ToFile> asked) {
        LocalDate today = LocalDate.now(clock);
        List<String> refs = asked.stream().map(ToFile::loan).toList();
        Map<String, Loan> held = loans.locked(refs);
        held.keySet().retainAll(Set.copyOf(refs));
        Optional<Policy> policy = ledger.lock(zone) ? policies.on(zone, today) : Optional.empty();
        return new Round(
                zone,
                today,
                held,
                policy.map(rules -> new Round.Ruling(
                                rules,
                                new HashSet<>(store.live(held.keySet())),
                                lights.againstFiling(zone, held.values()),
                                footings.of(zone, rules, held.values())))
                        .orElse(null));
    }

    /**
     * @param asked some of those that the round was begun with
     * @return what became of each, in order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Decided> decide(Round round, List<ToFile> asked) {
        List<Round.Weighed> weighed = asked.stream().map(round::weigh).toList();
        int year = round.day().getYear();
        long met = weighed.stream().filter(Round.Weighed::met).count();
        long number = met == 0 ? 0 : store.numbered(round.zone(), year, met) - met;
        List<Decided> decided = new ArrayList<>();
        List<NewFiling> filings = new ArrayList<>();
        Map<String, Filing> carried = new HashMap<>();
        for (Round.Weighed one : weighed) {
            if (one.refusal() != null) {
                decided.add(new Decided.NotTaken(one.refusal()));
                continue;
            }
            String numbered = one.met() ? "%d-%04d".formatted(year, ++number) : null;
            Filing filing = filing(one, Objects.requireNonNull(round.policy()), numbered, round.day());
            filings.add(new NewFiling(filing, one.asked().by().account()));
            decided.add(new Decided.Checked(filing));
            if (filing.carriedFrom() != null) carried.put(filing.carriedFrom(), Objects.requireNonNull(one.renewed()).filing());
        }
        hold(round.zone(), filings, carried);
        if (!carried.isEmpty()) store.move(carried.keySet(), CARRIED, clock.instant());
        store.add(filings);
        return decided;
    }

    private Filing filing(Round.Weighed weighed, Policy policy, @Nullable String number, LocalDate today) {
        ToFile asked = weighed.asked();
        Loan loan = weighed.loan();
        FilingCheck check = Objects.requireNonNull(weighed.check());
        Guarantee guarantee = weighed.guarantee();
        Renewed old = check.met() ? weighed.renewed() : null;
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
                guarantee == null ? Bearing.Mode.CREDIT : Bearing.Mode.GUARANTEED,
                guarantee == null ? null : guarantee.ref(),
                check.late(),
                check.lines(),
                today,
                clock.instant(),
                asked.by().name(),
                old == null || old.again() ? null : old.filing().ref(),
                old == null ? 0 : old.filing().carries() + 1,
                null);
    }

    /** What was held for a renewed loan goes back just before what is held for its renewal is set aside, so that nobody can come between. */
    private void hold(String zone, List<NewFiling> filings, Map<String, Filing> carried) {
        List<Slip> slips = new ArrayList<>();
        for (NewFiling one : filings) {
            Filing filing = one.filing();
            Filing from = filing.carriedFrom() == null ? null : carried.get(filing.carriedFrom());
            if (from != null && from.holdFen() > 0)
                slips.add(slip(one, "carry-" + filing.ref(), new Movement.Void(from.ref()), "carry " + from.ref()));
            if (filing.holdFen() > 0)
                {
                Movement hold = new ClaimMovements(filing.bank()).hold(filing.holdFen());
                slips.add(slip(one, filing.ref(), hold, "filing " + filing.ref()));
            }
        }
        ledger.must(zone, slips);
    }

    private Slip slip(NewFiling one, String ref, Movement movement, String document) {
        return new Slip(ref, movement, document, one.account(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
