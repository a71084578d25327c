package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Zone;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.ClaimState;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FundTables;
import huirong.core.fund.payout.Payout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * 补偿申请: the bank's maker states it, one person of the fund's office freezes the figures and proposes the payout, another
 * approves, and in the same transaction it is paid in the book and the rest of the hold given back. Or that one person sends it
 * back to the bank, which adds what is missing; or proposes to pay nothing, which another approves.
 */
@Component
class Claims {
    private final ClaimStore store;
    private final Filings filings;
    private final Loans loans;
    private final Policies policies;
    private final FundOffices offices;
    private final Payments payments;
    private final Attempts attempts;
    private final Clock clock;

    Claims(
            ClaimStore store,
            Filings filings,
            Loans loans,
            Policies policies,
            FundOffices offices,
            Payments payments,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.filings = filings;
        this.loans = loans;
        this.policies = policies;
        this.offices = offices;
        this.payments = payments;
        this.attempts = attempts;
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
            if (early(loan, now)) return Optional.of(ClaimRefusal.TOO_EARLY);
            int days = days(loan);
            filings.move(now, FilingEvent.CLAIM);
            ClaimState first = FundTables.CLAIM.start();
            store.add(
                    new Claim(ref, filing, now.zone(), now.firm(), now.bank(), first, days, loan.principalFen(), null, null,
                            null, null),
                    clock.instant());
            store.step(ref, ClaimStep.STATE, first, by, words, clock.instant());
            return Optional.empty();
        });
    }

    /**
     * After the claim was sent back: what was missing, and the loan's figures as they are now.
     *
     * @throws NotVisible for anyone but a maker of the bank that stated it
     */
    Optional<ClaimRefusal> restate(Maker maker, String ref, String key, String words) {
        Actor by = maker.actor();
        Claim own = visible(by, ref);
        Filing filing = filings.visible(by, own.filing());
        return attempts.once(by, key, "claim.restate", "claim " + ref, "bank", words, () -> {
            Loan loan = loans.ownLocked(by, filing.loan());
            filings.locked(own.filing());
            store.lock(ref);
            Optional<ClaimState> to =
                    FundTables.CLAIM.after(store.find(ref).orElseThrow().state(), ClaimEvent.RESTATE);
            if (to.isEmpty()) return Optional.of(ClaimRefusal.MOVE);
            if (early(loan, filing)) return Optional.of(ClaimRefusal.TOO_EARLY);
            store.restated(ref, to.get(), days(loan), loan.principalFen(), clock.instant());
            store.step(ref, ClaimEvent.RESTATE.name(), to.get(), by, words, clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<ClaimRefusal> sendBack(Maker maker, String ref, String key, String words) {
        return move(maker.actor(), ref, key, ClaimEvent.SEND_BACK, words, claim -> {
            store.move(ref, to(claim, ClaimEvent.SEND_BACK), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<ClaimRefusal> oppose(Maker maker, String ref, String key, String words) {
        return move(maker.actor(), ref, key, ClaimEvent.OPPOSE, words, claim -> {
            store.opposed(ref, to(claim, ClaimEvent.OPPOSE), maker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<ClaimRefusal> decline(Checker checker, String ref, String key) {
        return move(checker.actor(), ref, key, ClaimEvent.DECLINE, "", claim -> {
            if (same(checker, claim)) return Optional.of(ClaimRefusal.SAME_PERSON);
            filings.move(filings.locked(claim.filing()), FilingEvent.RELEASE);
            payments.release(
                    claim.zone(), claim.filing(), key, "declined " + ref, payments.both(claim, checker.actor()));
            store.move(ref, to(claim, ClaimEvent.DECLINE), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<ClaimRefusal> propose(Maker maker, String ref, String key, String words) {
        return move(maker.actor(), ref, key, ClaimEvent.PROPOSE, words, claim -> {
            FrozenPayout figures = payments.figures(claim);
            long fen = payments.payout(claim, figures).fen();
            if (fen == 0) return Optional.of(ClaimRefusal.NOTHING_TO_PAY);
            store.proposed(ref, to(claim, ClaimEvent.PROPOSE), figures, fen, maker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<ClaimRefusal> giveBack(Checker checker, String ref, String key, String words) {
        return move(checker.actor(), ref, key, ClaimEvent.RETURN, words, claim -> {
            if (same(checker, claim)) return Optional.of(ClaimRefusal.SAME_PERSON);
            store.move(ref, to(claim, ClaimEvent.RETURN), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<ClaimRefusal> pay(Checker checker, String ref, String key) {
        return move(checker.actor(), ref, key, ClaimEvent.PAY, "", claim -> {
            if (same(checker, claim)) return Optional.of(ClaimRefusal.SAME_PERSON);
            payments.hold(claim);
            FrozenPayout frozen = Objects.requireNonNull(claim.payout());
            long fen = payments.payout(claim, frozen).fen();
            FrozenPayout now = payments.figures(claim);
            // Others may have been paid meanwhile: that is a change only where it changes what is paid here.
            if (!frozen.ownEquals(now) || payments.payout(claim, now).fen() != fen)
                return Optional.of(ClaimRefusal.FIGURES_CHANGED);
            long entry = payments.pay(claim, fen, key, checker.actor());
            filings.move(filings.locked(claim.filing()), FilingEvent.PAY);
            store.paid(ref, to(claim, ClaimEvent.PAY), entry, today(), checker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    private Optional<ClaimRefusal> move(
            Actor by, String ref, String key, ClaimEvent event, String words, Function<Claim, Optional<ClaimRefusal>> done) {
        Claim own = visible(by, ref);
        offices.own(by, own.zone());
        String loan = filings.visible(by, own.filing()).loan();
        String act = "claim." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return attempts.once(by, key, act, "claim " + ref, "fund office", words, () -> {
            loans.locked(loan);
            filings.locked(own.filing());
            store.lock(ref);
            Claim claim = store.find(ref).orElseThrow();
            Optional<ClaimState> to = FundTables.CLAIM.after(claim.state(), event);
            if (to.isEmpty()) return Optional.of(ClaimRefusal.MOVE);
            Optional<ClaimRefusal> refused = done.apply(claim);
            if (refused.isEmpty()) store.step(ref, event.name(), to.get(), by, words, clock.instant());
            return refused;
        });
    }

    private static ClaimState to(Claim claim, ClaimEvent event) {
        return FundTables.CLAIM.after(claim.state(), event).orElseThrow();
    }

    private boolean early(Loan loan, Filing filing) {
        return !policies.version(filing.zone(), filing.policyVersion())
                .trigger()
                .reached(days(loan), loan.fiveClass());
    }

    private int days(Loan loan) {
        return Math.toIntExact(loan.overdueDays(today()));
    }

    private static boolean same(Checker checker, Claim claim) {
        return checker.actor().account().equals(claim.proposedAccount());
    }

    /** What would be paid on today's figures, or is on the frozen ones. */
    Payout payout(Claim claim) {
        boolean frozen = claim.state() == ClaimState.PROPOSED || claim.state() == ClaimState.PAID;
        return payments.payout(
                claim, frozen ? Objects.requireNonNull(claim.payout()) : payments.figures(claim));
    }

    Optional<Claim> of(Filing filing) {
        return store.ofFiling(filing.ref());
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
        return store.find(ref)
                .filter(claim -> actor.of(Kind.BANK)
                        ? claim.bank().equals(actor.organisation().entity())
                        : offices.reads(actor, claim.zone()))
                .orElseThrow(() -> new NotVisible("claim " + ref));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
