package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.paper.ClaimPapers;
import huirong.app.compensation.paper.NewPaper;
import huirong.app.compensation.recovery.Recoveries;
import huirong.app.lending.Loan;
import huirong.app.lending.LoanHistory;
import huirong.app.lending.Loans;
import huirong.app.membership.Zone;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FundTables;
import huirong.core.fund.policy.ClaimTerms.Document;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Trigger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 补偿申请 as its bank works on it: stated within the window, with papers, stated anew after it was sent back, appealed for once. */
@Component
class Claims {
    private final ClaimStore store;
    private final PaymentStore payments;
    private final Filings filings;
    private final Loans loans;
    private final LoanHistory history;
    private final Policies policies;
    private final FundOffices offices;
    private final ClaimPapers papers;
    private final Recoveries recoveries;
    private final ClaimMoves moves;
    private final Attempts attempts;
    private final Triggers triggers;
    private final Clock clock;

    Claims(
            ClaimStore store,
            PaymentStore payments,
            Filings filings,
            Loans loans,
            LoanHistory history,
            Policies policies,
            FundOffices offices,
            ClaimPapers papers,
            Recoveries recoveries,
            ClaimMoves moves,
            Attempts attempts,
            Triggers triggers,
            Clock clock) {
        this.store = store;
        this.payments = payments;
        this.filings = filings;
        this.loans = loans;
        this.history = history;
        this.policies = policies;
        this.offices = offices;
        this.papers = papers;
        this.recoveries = recoveries;
        this.moves = moves;
        this.attempts = attempts;
        this.triggers = triggers;
        this.clock = clock;
    }

    /**
     * @param ref of the claim, which is the form's key
     * @throws NotVisible for anyone but a maker of the bank that filed the loan
     */
    Optional<ClaimRefusal> state(Maker maker, String filing, String ref, String words) {
        Actor by = maker.actor();
        Filing own = filings.visible(by, filing);
        return attempts.once(by, ref, "claim.state", "filing " + filing, "bank", words, () -> {
            Loan loan = loans.ownLocked(by, own.loan());
            Filing now = filings.locked(filing);
            if (FundTables.FILING.after(now.state(), FilingEvent.CLAIM).isEmpty())
                return Optional.of(ClaimRefusal.CLAIMED_BEFORE);
            Policy policy = policy(now);
            if (early(policy, loan)) return Optional.of(ClaimRefusal.TOO_EARLY);
            if (late(policy, loan)) return Optional.of(ClaimRefusal.TOO_LATE);
            filings.move(now, FilingEvent.CLAIM);
            Claim claim = Claim.stated(ref, now, triggers.days(loan), loan.principalFen(), today());
            store.add(claim, clock.instant());
            store.step(ref, ClaimStep.STATE, claim.state(), by, words, clock.instant());
            return Optional.empty();
        });
    }

    /**
     * After the claim was sent back: what was missing, and the loan's figures as they are now.
     *
     * @throws NotVisible for anyone but a maker of the bank that stated it
     */
    Optional<ClaimRefusal> restate(Maker maker, String ref, String key, String words) {
        return moves.bank(maker.actor(), ref, key, ClaimEvent.RESTATE, words, claim -> {
            Filing filing = filings.of(claim.filing());
            Loan loan = loans.find(filing.loan()).orElseThrow();
            if (early(policy(filing), loan)) return Optional.of(ClaimRefusal.TOO_EARLY);
            store.restated(ref, triggers.days(loan), loan.principalFen());
            return Optional.empty();
        });
    }

    /**
     * 申报最终损失 of a claim that was paid in advance, with the loan's figures as they are now: by its bank at any time, by a maker of the
     * fund's office once the policy's days for it are over, or the advance is demanded back.
     *
     * @throws NotVisible for anyone else
     */
    Optional<ClaimRefusal> finalise(Maker maker, String ref, String key, String words) {
        Actor by = maker.actor();
        if (by.of(Kind.BANK))
            return moves.bank(by, ref, key, ClaimEvent.FINALISE, words, claim -> recoveries.demanded(ref)
                    ? Optional.of(ClaimRefusal.DEMANDED)
                    : finalised(claim, true));
        return moves.office(by, ref, key, ClaimEvent.FINALISE, words, claim -> mayFinalise(claim)
                ? finalised(claim, false)
                : Optional.of(ClaimRefusal.FINAL_DAYS_RUN));
    }

    /** Whether the fund's office need not wait for the bank any more. */
    boolean mayFinalise(Claim claim) {
        return !limit(claim).runs(today()) || recoveries.demanded(claim.ref());
    }

    private Optional<ClaimRefusal> finalised(Claim claim, boolean bank) {
        Filing filing = filings.of(claim.filing());
        Loan loan = loans.find(filing.loan()).orElseThrow();
        if (bank && early(policy(filing), loan)) return Optional.of(ClaimRefusal.TOO_EARLY);
        store.restated(claim.ref(), triggers.days(loan), loan.principalFen());
        return Optional.empty();
    }

    /** What the policy asks for and no paper holds; of a final settlement also a loss table from after the advance. */
    Set<Document> missing(Claim claim) {
        Policy policy = policy(claim);
        return claim.advanced()
                ? papers.missing(claim.ref(), policy, payments(claim).getFirst().at())
                : papers.missing(claim.ref(), policy);
    }

    /**
     * 申诉, once, within the policy's working days.
     *
     * @throws NotVisible for anyone but a maker of the bank that stated it
     */
    Optional<ClaimRefusal> appeal(Maker maker, String ref, String key, String words) {
        return moves.bank(maker.actor(), ref, key, ClaimEvent.APPEAL, words, claim -> {
            if (claim.appealed()) return Optional.of(ClaimRefusal.APPEALED_BEFORE);
            Limit limit = limit(claim);
            if (limit.late(today())) return Optional.of(ClaimRefusal.APPEAL_LATE);
            store.appealed(ref);
            return Optional.empty();
        });
    }

    /**
     * A paper more; nothing of the claim moves.
     *
     * @throws NotVisible for anyone but a maker of the bank that stated it
     */
    Optional<ClaimRefusal> add(Maker maker, String ref, String key, NewPaper paper) {
        Actor by = maker.actor();
        moves.visible(by, ref);
        List<String> content = List.of(
                paper.documents().stream().sorted().toList().toString(),
                paper.number(),
                Integer.toString(paper.pages()),
                Objects.requireNonNullElse(paper.sha256(), ""));
        return attempts.once(by, key, "claim.paper", "claim " + ref, "bank", content, () -> {
            if (!moves.locked(ref).takesPapers()) return Optional.of(ClaimRefusal.MOVE);
            papers.add(by, ref, paper);
            return Optional.empty();
        });
    }

    private Policy policy(Filing filing) {
        return policies.version(filing.zone(), filing.policyVersion());
    }

    Policy policy(Claim claim) {
        return policy(filings.of(claim.filing()));
    }

    Limit limit(Claim claim) {
        return Limit.of(policy(claim).claims(), claim);
    }

    /** Whether the rules that the loan was filed under do not let it be claimed yet. */
    boolean early(Filing filing, Loan loan) {
        return early(policy(filing), loan);
    }

    private boolean early(Policy policy, Loan loan) {
        return !triggers.reached(policy, loan);
    }

    /** Whether the window, which opens on the day the trigger is first reached, is over. */
    private boolean late(Policy policy, Loan loan) {
        Trigger trigger = policy.trigger();
        LocalDate classed = history.classedOn(loan, trigger.classes()).orElse(null);
        return Optional.ofNullable(loan.overdueSince())
                .flatMap(since -> trigger.reachedOn(since, classed))
                .filter(from -> today().isAfter(from.plusDays(policy.claims().windowDays())))
                .isPresent();
    }

    Optional<Claim> of(Filing filing) {
        return store.ofFiling(filing.ref());
    }

    /** In the order they were made. */
    List<Payment> payments(Claim claim) {
        return payments.of(claim.ref());
    }

    /** The payment of a part; where none is named the one that brought the claim to where it stands, if one did. */
    Optional<Payment> payment(Claim claim, Payment.@Nullable Part part) {
        return payments(claim).stream()
                .filter(payment -> part == null ? claim.paidBy(payment.part()) : payment.part() == part)
                .findFirst();
    }

    List<ClaimStep> steps(Claim claim) {
        return store.steps(claim);
    }

    /** Of a bank its own, of a fund's office those on its funds, of an auditor all. */
    List<Claim> list(Actor actor) {
        if (actor.of(Kind.BANK)) return store.ofBank(actor.organisation().entity());
        List<Zone> readable = offices.readable(actor);
        if (readable.isEmpty()) throw new NotVisible("claims");
        return store.ofZones(readable.stream().map(Zone::code).toList());
    }

    /** @throws NotVisible for anyone but the bank that stated it, the office that keeps the fund, and an auditor */
    Claim visible(Actor actor, String ref) {
        return moves.visible(actor, ref);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
