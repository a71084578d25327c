package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempt;
import huirong.app.audit.Attempted;
import huirong.app.audit.Attempts;
import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.breaker.StoredLight;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Zone;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FilingState;
import huirong.core.fund.FundTables;
import huirong.core.fund.policy.Policy;
import huirong.core.loan.LoanState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 备案: a bank's maker enters a drawn loan with the zone's fund. The criteria decide at once and whole: money is held for a
 * loan that meets them all, and of one that does not, every reason is kept.
 */
@Component
public class Filings {
    /** Loans that are decided in one transaction. */
    private static final int MOST_TOGETHER = 200;

    private record Call(Attempt attempt, ToFile asked) {}

    private final FilingStore store;
    private final Loans loans;
    private final Policies policies;
    private final FundOffices offices;
    private final Lights lights;
    private final Rounds rounds;
    private final Footings footings;
    private final FundDay day;
    private final Expiries expiries;
    private final Attempts attempts;
    private final Clock clock;
    private final Map<String, Gathering<Call, Attempted<FilingRefusal>>> gatherings = new ConcurrentHashMap<>();

    Filings(
            FilingStore store,
            Loans loans,
            Policies policies,
            FundOffices offices,
            Lights lights,
            Rounds rounds,
            Footings footings,
            FundDay day,
            Expiries expiries,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.loans = loans;
        this.policies = policies;
        this.offices = offices;
        this.lights = lights;
        this.rounds = rounds;
        this.footings = footings;
        this.day = day;
        this.expiries = expiries;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The rules a loan would be filed under; empty if no policy is in force. */
    Optional<Policy> policy(Loan loan) {
        return policies.on(loan.zone(), today());
    }

    /**
     * @param loan as the maker sees it
     * @param ref of the filing, which is the form's key
     * @param declared what the bank says of it
     * @param alone that no other public money supports the loan
     * @throws NotVisible for anyone but a maker of the loan's bank
     */
    Optional<FilingRefusal> file(Maker maker, Loan loan, String ref, Declared declared, boolean alone) {
        Actor by = maker.actor();
        if (!loan.bank().equals(by.organisation().entity())) throw new NotVisible("loan " + loan.ref());
        Attempt attempt =
                new Attempt(by, ref, "filing.file", "loan " + loan.ref(), "bank", List.of(declared.toString(), alone));
        return gatherings
                .computeIfAbsent(loan.zone(), zone -> new Gathering<>(MOST_TOGETHER, calls -> together(zone, calls)))
                .ask(new Call(attempt, new ToFile(by, ref, loan.ref(), declared, alone)))
                .answer();
    }

    private List<Attempted<FilingRefusal>> together(String zone, List<Call> calls) {
        Map<String, ToFile> asked = new HashMap<>();
        calls.forEach(call -> asked.putIfAbsent(call.attempt().key(), call.asked()));
        day.begin(zone, asked.keySet());
        return attempts.together(
                calls.stream().map(Call::attempt).toList(),
                () -> rounds.begin(zone, asked.values()),
                (round, fresh) -> rounds
                        .decide(round, fresh.stream().map(one -> asked.get(one.key())).toList())
                        .stream()
                        .map(Decided::refusal)
                        .toList());
    }

    /** How the criteria would decide now. */
    FilingCheck check(Policy policy, Loan loan, Declared declared) {
        return footings.of(loan.zone(), policy, List.of(loan)).check(loan, declared, today());
    }

    /** The last day on which its bank may claim, or on which the renewal of a settled loan may be filed; empty while a report of its class may still open the window. */
    public Optional<LocalDate> lastClaim(Filing filing, Loan loan) {
        return expiries.lastDay(filing, loan);
    }

    /** Whether what is held for a settled loan waits for the filing of the loan that renews it. */
    public boolean awaitsRenewal(Filing filing, Loan loan) {
        return filing.state() == FilingState.FILED
                && loan.state() == LoanState.SETTLED
                && expiries.awaitsRenewal(filing, loan, today());
    }

    /** The filing that took the place of one, if any did. */
    public Optional<Filing> successor(Filing filing) {
        return filing.state() == FilingState.CARRIED ? store.successor(filing.ref()) : Optional.empty();
    }

    /** What stops the filing of a loan, as it was counted last. */
    List<StoredLight> stops(Loan loan) {
        return lights.over(loan.zone(), loan.bank(), loan.ref()).stream()
                .filter(light -> !light.takesFilings())
                .toList();
    }

    /** The filing of a loan that was neither refused nor withdrawn. */
    public Optional<Filing> live(String loan) {
        return ofLoan(loan).stream()
                .filter(filing -> filing.state() != FilingState.REFUSED && filing.state() != FilingState.WITHDRAWN)
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

    /** Several by reference; who may see them is the caller's to ask. */
    public Map<String, Filing> of(Collection<String> refs) {
        return store.find(refs).stream().collect(Collectors.toMap(Filing::ref, Function.identity()));
    }

    /** Those of a bank's loans that are filed already, by loan. */
    public Set<String> live(Collection<String> loans) {
        return store.live(loans);
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
