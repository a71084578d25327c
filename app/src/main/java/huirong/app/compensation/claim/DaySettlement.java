package huirong.app.compensation.claim;

import huirong.app.compensation.claim.PaymentStore.PaidOn;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.Policies;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.payout.DayDues;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.policy.Bearing.Shortage;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * 当日按比例结算: under a policy that says so, claims that were ordered by yesterday share today what there is. Each is paid by an act of its
 * own; what it gets does not depend on which comes first.
 */
@Component
class DaySettlement {
    /** What is due of a claim and what is paid of it today, with the figures it is paid on. */
    record Part(long dueFen, long fen, FrozenPayout figures) {
        public boolean cut() {
            return fen < dueFen;
        }
    }

    private final ClaimStore claims;
    private final PaymentStore store;
    private final Filings filings;
    private final Policies policies;
    private final Payments payments;
    private final Clock clock;

    DaySettlement(
            ClaimStore claims, PaymentStore store, Filings filings, Policies policies, Payments payments, Clock clock) {
        this.claims = claims;
        this.store = store;
        this.filings = filings;
        this.policies = policies;
        this.payments = payments;
        this.clock = clock;
    }

    /** Freezes what an ordered claim gets today, or says why it gets nothing; leaves every claim alone that shares no limit. */
    Optional<ClaimRefusal> settle(Claim claim) {
        if (!shares(claim)) return Optional.empty();
        if (orderedToday(claim)) return Optional.of(ClaimRefusal.ORDERED_TODAY);
        Part part = part(claim, 0);
        if (earlierFirst(claim, part)) return Optional.of(ClaimRefusal.EARLIER_FIRST);
        if (part.fen() == 0) return Optional.of(ClaimRefusal.NOTHING_TO_PAY);
        claims.settled(claim.ref(), part.figures(), part.fen());
        return Optional.empty();
    }

    /** Whether there are limits that its policy lets the claims of a day share. */
    boolean shares(Claim claim) {
        return shares(policies.version(claim.zone(), filings.of(claim.filing()).policyVersion()));
    }

    static boolean shares(Policy policy) {
        return policy.bearing().shortage() == Shortage.PRO_RATA_DAY && !Payout.common(policy).isEmpty();
    }

    /** What an ordered claim gets, as things stand; one that was ordered today counts among the day's, as it will tomorrow. */
    Part part(Claim claim) {
        return part(claim, orderedToday(claim) ? dueFen(claim) : 0);
    }

    private Part part(Claim claim, long moreFen) {
        long own = dueFen(claim);
        FrozenPayout figures = payments.figures(claim).on(dues(claim, own, moreFen));
        return new Part(own, payments.payout(claim, figures).fen(), figures);
    }

    private long dueFen(Claim claim) {
        return payments.payout(claim, Objects.requireNonNull(claim.payout())).fen();
    }

    private boolean orderedToday(Claim claim) {
        return !ClaimViews.last(claims.steps(claim), ClaimEvent.ORDER).orElseThrow().at().isBefore(today());
    }

    private DayDues dues(Claim claim, long own, long more) {
        int[] versions = versions(claim.zone(), DaySettlement::shares);
        List<PaidOn> paid = store.paidOn(claim.zone(), LocalDate.now(clock)).stream()
                .filter(one -> one.payout().day() != null)
                .toList();
        List<PaidOn> ofBank = paid.stream().filter(one -> one.quota() && one.bank().equals(claim.bank())).toList();
        return new DayDues(
                own,
                more + store.orderedFen(claim.zone(), versions, today(), null) + due(paid),
                paid.stream().mapToLong(PaidOn::fen).sum(),
                more + store.orderedFen(claim.zone(), versions, today(), claim.bank()) + due(ofBank),
                ofBank.stream().mapToLong(PaidOn::fen).sum());
    }

    private static long due(List<PaidOn> paid) {
        return paid.stream().mapToLong(one -> Objects.requireNonNull(one.payout().day()).ownFen()).sum();
    }

    /** Whether it is cut by what is agreed to of filings before it that a version without such days has; those come first. */
    private boolean earlierFirst(Claim claim, Part part) {
        Filing filing = filings.of(claim.filing());
        String number = Objects.requireNonNull(filing.number());
        int[] versions = versions(claim.zone(), policy -> !shares(policy));
        long earlier = store.waitingBeforeFen(claim, number, versions, null);
        if (earlier == 0) return false;
        long ofBank = filing.cover() == Cover.Kind.QUOTA ? store.waitingBeforeFen(claim, number, versions, claim.bank()) : 0;
        DayDues dues = Objects.requireNonNull(part.figures().day()).after(earlier, ofBank);
        return payments.payout(claim, part.figures().on(dues)).fen() < part.dueFen();
    }

    private int[] versions(String zone, Predicate<Policy> which) {
        return policies.versions(zone).stream().filter(which).mapToInt(Policy::version).toArray();
    }

    private Instant today() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }
}
