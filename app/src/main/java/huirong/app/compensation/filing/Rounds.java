package huirong.app.compensation.filing;

import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.guarantee.Guarantee;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FundTables;
import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Policy;
import huirong.core.ledger.Slip;
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
        Map<String, Loan> held = loans.locked(asked.stream().map(ToFile::loan).toList());
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
        for (Round.Weighed one : weighed) {
            if (one.refusal() != null) {
                decided.add(new Decided.NotTaken(one.refusal()));
                continue;
            }
            String numbered = one.met() ? "%d-%04d".formatted(year, ++number) : null;
            Filing filing = filing(one, Objects.requireNonNull(round.policy()), numbered, round.day());
            filings.add(new NewFiling(filing, one.asked().by().account()));
            decided.add(new Decided.Checked(filing));
        }
        hold(round.zone(), filings);
        store.add(filings);
        return decided;
    }

    private Filing filing(Round.Weighed weighed, Policy policy, @Nullable String number, LocalDate today) {
        ToFile asked = weighed.asked();
        Loan loan = weighed.loan();
        FilingCheck check = Objects.requireNonNull(weighed.check());
        Guarantee guarantee = weighed.guarantee();
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
