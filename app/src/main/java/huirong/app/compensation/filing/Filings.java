package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.breaker.StoredLight;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.support.Supports;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Zone;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FilingState;
import huirong.core.fund.FundTables;
import huirong.core.fund.LoanToFile;
import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.policy.Policy;
import huirong.core.loan.LoanState;
import huirong.core.pricing.Lpr;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 备案: a bank's maker enters a drawn loan with the zone's fund. The criteria decide at once and whole: money is held for a
 * loan that meets them all, and of one that does not, every reason is kept.
 */
@Component
public class Filings {
    private final FilingStore store;
    private final Loans loans;
    private final Policies policies;
    private final FundOffices offices;
    private final FundLedger ledger;
    private final Lights lights;
    private final Supports supports;
    private final Rooms rooms;
    private final Expiries expiries;
    private final Attempts attempts;
    private final Clock clock;

    Filings(
            FilingStore store,
            Loans loans,
            Policies policies,
            FundOffices offices,
            FundLedger ledger,
            Lights lights,
            Supports supports,
            Rooms rooms,
            Expiries expiries,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.loans = loans;
        this.policies = policies;
        this.offices = offices;
        this.ledger = ledger;
        this.lights = lights;
        this.supports = supports;
        this.rooms = rooms;
        this.expiries = expiries;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The rules a loan would be filed under; empty if no policy is in force. */
    Optional<Policy> policy(Loan loan) {
        return policies.on(loan.zone(), today());
    }

    /**
     * @param ref of the filing, which is the form's key
     * @param declared what the bank says of it
     * @param alone that no other public money supports the loan
     * @throws NotVisible for anyone but a maker of the loan's bank
     */
    Optional<FilingRefusal> file(Maker maker, String loan, String ref, Declared declared, boolean alone) {
        Actor by = maker.actor();
        String zone = loans.own(by, loan).zone();
        lights.count(zone);
        expiries.run(zone);
        return attempts.once(by, ref, "filing.file", "loan " + loan, "bank", List.of(declared.toString(), alone), () -> {
            Loan now = loans.ownLocked(by, loan);
            Optional<Policy> policy = policies.on(now.zone(), today());
            if (policy.isEmpty() || !ledger.lock(now.zone())) return Optional.of(FilingRefusal.NO_POLICY);
            if (!alone) return Optional.of(FilingRefusal.NOT_DECLARED);
            if (now.state() == LoanState.SETTLED) return Optional.of(FilingRefusal.SETTLED);
            if (live(loan).isPresent()) return Optional.of(FilingRefusal.ALREADY_FILED);
            if (lights.againstFiling(now.zone(), now.bank(), loan).isPresent()) return Optional.of(FilingRefusal.SUSPENDED);
            decide(by, ref, now, declared, policy.get());
            return Optional.empty();
        });
    }

    private void decide(Actor by, String ref, Loan loan, Declared declared, Policy policy) {
        FilingCheck check = check(policy, loan, declared);
        FilingEvent event = check.met() ? FilingEvent.ADMIT : FilingEvent.REFUSE;
        Filing filing = new Filing(
                ref,
                loan.ref(),
                loan.zone(),
                loan.firm(),
                loan.bank(),
                loan.unit(),
                check.met() ? number(loan.zone()) : null,
                FundTables.FILING.after(FundTables.FILING.start(), event).orElseThrow(),
                policy.version(),
                loan.amountFen(),
                policy.cover().kind(),
                check.met() ? check.shareFen() : 0,
                check.met() ? check.holdFen() : 0,
                check.met() ? check.quotaFen() : 0,
                declared,
                check.late(),
                check.lines(),
                today(),
                clock.instant(),
                by.name(),
                null);
        if (filing.holdFen() > 0)
            ledger.must(
                    loan.zone(),
                    ref,
                    ClaimMovements.hold(filing.holdFen()),
                    "filing " + ref,
                    by.account());
        store.add(filing, by);
    }

    /** How the criteria would decide now. */
    FilingCheck check(Policy policy, Loan loan, Declared declared) {
        return FilingCheck.of(
                policy,
                new LoanToFile(
                        loan.amountFen(),
                        loan.months(),
                        loan.rateBasisPoints(),
                        loan.drawnOn(),
                        declared.size(),
                        declared.security(),
                        declared.causes(),
                        Lpr.before(loan.drawnOn()).map(lpr -> lpr.oneYear().basisPoints()).orElse(null),
                        WorkingDays.after(loan.drawnOn(), policy.admission().window()).orElse(null),
                        loan.overdueSince() != null,
                        supports.doubling(loan),
                        firmBalanceFen(loan),
                        store.firmUsedFen(loan.zone(), loan.firm()),
                        ledger.figures(loan.zone()).freeFen(),
                        rooms.filedFen(loan.zone())),
                today());
    }

    /** The last day on which its bank may claim; empty while a report of its class may still open the window. */
    public Optional<LocalDate> lastClaim(Filing filing, Loan loan) {
        return expiries.lastDay(filing, loan);
    }

    /** What is filed and unpaid of the loan's firm. */
    private long firmBalanceFen(Loan loan) {
        return loans.find(store.standing(loan.zone(), loan.firm())).values().stream()
                .mapToLong(Loan::principalFen)
                .sum();
    }

    private String number(String zone) {
        int year = today().getYear();
        return "%d-%04d".formatted(year, store.numbered(zone, year, 1));
    }

    /** What stops the filing of a loan, as it was counted last. */
    List<StoredLight> stops(Loan loan) {
        return lights.over(loan.zone(), loan.bank(), loan.ref()).stream()
                .filter(light -> !light.takesFilings())
                .toList();
    }

    /** The filing of a loan that was not refused. */
    public Optional<Filing> live(String loan) {
        return ofLoan(loan).stream()
                .filter(filing -> filing.state() != FilingState.REFUSED)
                .findFirst();
    }

    List<Filing> ofLoan(String loan) {
        return store.ofLoan(loan);
    }

    /** Of a bank its own, of a fund's office those filed with it, of an auditor all that were filed. */
    public List<Filing> list(Actor actor) {
        if (actor.of(Kind.BANK)) return store.ofBank(actor.organisation().entity());
        List<Zone> readable = offices.readable(actor);
        if (readable.isEmpty()) throw new NotVisible("filings");
        return store.filedIn(readable.stream().map(Zone::code).toList());
    }

    /** @throws NotVisible for anyone but the bank that filed it, and the fund's office and an auditor unless it was refused */
    public Filing visible(Actor actor, String ref) {
        return store.find(ref)
                .filter(filing -> actor.of(Kind.BANK)
                        ? filing.bank().equals(actor.organisation().entity())
                        : filing.state() != FilingState.REFUSED && offices.reads(actor, filing.zone()))
                .orElseThrow(() -> new NotVisible("filing " + ref));
    }

    /** Numbers without names, open to all. */
    public FiledCounts counts(String zone) {
        return store.counts(zone);
    }

    /** By reference; who may see it is the caller's to ask. */
    public Filing of(String ref) {
        return store.find(ref).orElseThrow();
    }

    /** As it is and stays until the transaction ends. The caller holds the loan's lock. */
    public Filing locked(String ref) {
        store.lock(ref);
        return store.find(ref).orElseThrow();
    }

    /** Takes a step of the table; false if it has none. The caller holds the filing's lock. */
    public boolean move(Filing filing, FilingEvent event) {
        Optional<FilingState> to = FundTables.FILING.after(filing.state(), event);
        to.ifPresent(state -> store.move(filing.ref(), state, clock.instant()));
        return to.isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
