package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.filing.room.Rooms;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.guarantee.Calls;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.ledger.PaidClaims;
import huirong.app.compensation.support.Supports;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.book.FundFigures;
import huirong.core.fund.Room;
import huirong.core.fund.payout.Cap;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.payout.Standing;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.ledger.Movement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a claim comes to, and its payment in the book. */
@Component
class Payments {
    private final PaymentStore store;
    private final Filings filings;
    private final Loans loans;
    private final Policies policies;
    private final FundLedger ledger;
    private final PaidClaims paidClaims;
    private final Rooms rooms;
    private final Supports supports;
    private final Calls calls;
    private final Triggers triggers;
    private final Clock clock;

    Payments(
            PaymentStore store,
            Filings filings,
            Loans loans,
            Policies policies,
            FundLedger ledger,
            PaidClaims paidClaims,
            Rooms rooms,
            Supports supports,
            Calls calls,
            Triggers triggers,
            Clock clock) {
        this.store = store;
        this.filings = filings;
        this.loans = loans;
        this.policies = policies;
        this.ledger = ledger;
        this.paidClaims = paidClaims;
        this.rooms = rooms;
        this.supports = supports;
        this.calls = calls;
        this.triggers = triggers;
        this.clock = clock;
    }

    /** Keeps the fund's figures still until the transaction ends. */
    void hold(Claim claim) {
        ledger.lock(claim.zone());
    }

    /** Today's figures, under the policy the filing keeps. */
    FrozenPayout figures(Claim claim) {
        Filing filing = filings.of(claim.filing());
        FundFigures fund = ledger.figures(claim.zone());
        long held = ledger.openFen(claim.zone(), claim.filing());
        LocalDate year = LocalDate.now(clock).withDayOfYear(1);
        Loan loan = loans.find(filing.loan()).orElseThrow();
        Policy policy = policies.version(filing.zone(), filing.policyVersion());
        Room room = filing.cover() == Cover.Kind.QUOTA ? rooms.quota(policy, filing.zone(), filing.bank()) : null;
        // What is paid on time again is no loss, whatever is unpaid of it.
        long principal = triggers.reached(policy, loan) ? loan.principalFen() : 0;
        long interest = policy.bearing().interestFen(principal, loan.rateBasisPoints(), loan.overdueInterestFen());
        return new FrozenPayout(
                filing.policyVersion(),
                principal + interest,
                interest,
                calls.paidFen(loan.ref()),
                new Standing(
                        store.paidFen(claim.zone(), claim.firm()),
                        room == null ? held : room.fen(),
                        fund.freeFen() + held,
                        fund.arrivedFen(),
                        store.paidBetweenFen(claim.zone(), year, year.plusYears(1)),
                        supports.paidFen(loan),
                        claim.advancedFen()),
                room,
                null);
    }

    /** Whether the loan is still as late, or as badly classed, as the rules it was filed under ask for. */
    boolean due(Claim claim) {
        Filing filing = filings.of(claim.filing());
        return triggers.reached(
                policies.version(filing.zone(), filing.policyVersion()), loans.find(filing.loan()).orElseThrow());
    }

    /** Whether other public money shares the loss of this very loan, and the policy does not allow both. */
    boolean doubled(Claim claim) {
        Filing filing = filings.of(claim.filing());
        return !policies.version(claim.zone(), filing.policyVersion()).admission().otherSupport()
                && !supports.doubling(loans.find(filing.loan()).orElseThrow()).isEmpty();
    }

    /** Whether the loan’s guarantor may still pay: its part of the loss comes off before the fund’s is known. */
    boolean awaitsGuarantor(Claim claim) {
        Filing filing = filings.of(claim.filing());
        return filing.guarantee() != null && !calls.answered(filing.loan());
    }

    /** Others may have been paid meanwhile: that is a change only where it changes what is paid here. */
    boolean changed(Claim claim) {
        FrozenPayout frozen = Objects.requireNonNull(claim.payout());
        FrozenPayout now = figures(claim);
        return !frozen.ownEquals(now) || payout(claim, now).fen() != payout(claim, frozen).fen();
    }

    Payout payout(Claim claim, FrozenPayout figures) {
        return figures.under(
                policies.version(claim.zone(), figures.policyVersion()), filings.of(claim.filing()).claimed());
    }

    /**
     * Whether there is less than this claim and those agreed to with earlier filing numbers come to, so that they are paid first. A
     * hold is money set aside; what a year's limit, the fund or a bank's quota has is for all of them. Under a policy whose claims of a
     * day share it, {@link DaySettlement} asks.
     */
    boolean earlierFirst(Claim claim) {
        Filing filing = filings.of(claim.filing());
        String number = Objects.requireNonNull(filing.number());
        Set<Cap.Kind> common = Payout.common(policies.version(claim.zone(), filing.policyVersion()));
        Payout payout = payout(claim, figures(claim));
        long own = payout.caps().stream()
                .filter(cap -> !common.contains(cap.kind()))
                .mapToLong(Cap::fen)
                .min()
                .orElse(0);
        int[] all = policies.versions(claim.zone()).stream().mapToInt(Policy::version).toArray();
        return payout.caps().stream().filter(cap -> common.contains(cap.kind())).anyMatch(cap -> {
            boolean quota = cap.kind() == Cap.Kind.COVER;
            long earlier = store.waitingBeforeFen(claim, number, all, quota ? claim.bank() : null);
            return earlier > 0 && cap.fen() < earlier + own;
        });
    }

    /** Which part of a claim is paid next. */
    Payment.Part next(Claim claim) {
        if (claim.advanced()) return Payment.Part.FINAL;
        Filing filing = filings.of(claim.filing());
        boolean parts = policies.version(claim.zone(), filing.policyVersion()).claims().inParts();
        return parts ? Payment.Part.ADVANCE : Payment.Part.WHOLE;
    }

    /** Posts what was proposed, from the hold where there is one. Of an advance the rest stays held for the final settlement. */
    void pay(Claim claim, Payment.Part part, Actor by) {
        long fen = payout(claim, Objects.requireNonNull(claim.payout())).fen();
        boolean held = ledger.openFen(claim.zone(), claim.filing()) > 0;
        PaidClaims.Whose whose = new PaidClaims.Whose(claim.zone(), claim.bank(), claim.filing(), claim.ref());
        long entry = paidClaims
                .pay(whose, Payment.entry(claim.ref(), part), held, fen, "claim " + claim.ref(), both(claim, by))
                .no();
        store.paid(claim.ref(), part, entry, LocalDate.now(clock), by, clock.instant());
    }

    /**
     * Nothing more is paid: the filing ends, and what is left of its hold is given back.
     *
     * @param key of the act, which names the void
     * @param document what it rests on
     */
    void end(Claim claim, FilingEvent event, String key, String document, Actor by) {
        filings.move(filings.locked(claim.filing()), event);
        release(claim.zone(), claim.filing(), key, document, both(claim, by));
    }

    /** Who stands for a decision: who proposed it, and who approves. */
    private static String both(Claim claim, Actor by) {
        return claim.proposedAccount() + " " + by.account();
    }

    /** Voids what is left of a filing's hold, if anything is. */
    void release(String zone, String filing, String ref, String document, String by) {
        ledger.lock(zone);
        if (ledger.openFen(zone, filing) > 0) ledger.must(zone, ref, new Movement.Void(filing), document, by);
    }
}
