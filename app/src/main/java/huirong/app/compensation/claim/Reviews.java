package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.breaker.StoredLight;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.filing.FundDay;
import huirong.app.compensation.publicity.Objections;
import huirong.app.compensation.recovery.Recoveries;
import huirong.app.compensation.recovery.RecoveryReports;
import huirong.core.fund.ClaimClock;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.ClaimState;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.policy.ClaimTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A claim as the fund's office works on it: papers checked and figures frozen by one person, agreed by another, made public,
 * ordered, and paid by another; or sent back, or declined by two persons. Each act throws {@link NotVisible} for anyone but the
 * office that keeps the fund.
 */
@Component
class Reviews {
    private final ClaimStore store;
    private final ClaimMoves moves;
    private final Claims claims;
    private final Filings filings;
    private final Payments payments;
    private final DaySettlement settlement;
    private final Recoveries recoveries;
    private final RecoveryReports reports;
    private final Objections objections;
    private final Lights lights;
    private final FundDay day;
    private final Clock clock;

    Reviews(
            ClaimStore store,
            ClaimMoves moves,
            Claims claims,
            Filings filings,
            Payments payments,
            DaySettlement settlement,
            Recoveries recoveries,
            RecoveryReports reports,
            Objections objections,
            Lights lights,
            FundDay day,
            Clock clock) {
        this.store = store;
        this.moves = moves;
        this.claims = claims;
        this.filings = filings;
        this.payments = payments;
        this.settlement = settlement;
        this.recoveries = recoveries;
        this.reports = reports;
        this.objections = objections;
        this.lights = lights;
        this.day = day;
        this.clock = clock;
    }

    /** 形式审查: every document that the policy names is there, and nothing else shares the loss that may not. */
    Optional<ClaimRefusal> check(Maker maker, String ref, String key, String words) {
        return moves.office(maker.actor(), ref, key, ClaimEvent.CHECK, words, claim -> {
            if (!claims.missing(claim).isEmpty()) return Optional.of(ClaimRefusal.PAPERS_MISSING);
            if (payments.awaitsGuarantor(claim)) return Optional.of(ClaimRefusal.GUARANTOR_OPEN);
            return payments.doubled(claim) ? Optional.of(ClaimRefusal.DOUBLE_SUPPORT) : Optional.empty();
        });
    }

    Optional<ClaimRefusal> sendBack(Maker maker, String ref, String key, String words) {
        return moves.office(maker.actor(), ref, key, ClaimEvent.SEND_BACK, words, claim -> Optional.empty());
    }

    Optional<ClaimRefusal> propose(Maker maker, String ref, String key, String words) {
        return moves.office(maker.actor(), ref, key, ClaimEvent.PROPOSE, words, claim -> {
            if (payments.doubled(claim)) return Optional.of(ClaimRefusal.DOUBLE_SUPPORT);
            if (payments.awaitsGuarantor(claim)) return Optional.of(ClaimRefusal.GUARANTOR_OPEN);
            if (recoveries.demanded(ref)) return Optional.of(ClaimRefusal.DEMANDED);
            if (cured(claim)) return Optional.of(ClaimRefusal.CURED);
            FrozenPayout figures = payments.figures(claim);
            long fen = payments.payout(claim, figures).fen();
            if (fen == 0 && !claim.advanced()) return Optional.of(ClaimRefusal.NOTHING_TO_PAY);
            store.proposed(ref, figures, fen, maker.actor());
            return Optional.empty();
        });
    }

    /**
     * 联合评审: agreed by a second person; from then on public for the policy's working days, if it has any. Where the advance covers the
     * final loss, that settles the claim.
     */
    Optional<ClaimRefusal> agree(Checker checker, String ref, String key, String words) {
        Claim seen = moves.visible(checker.actor(), ref);
        if (covered(seen)) return settle(checker, ref, key, words);
        ClaimTerms terms = claims.policy(seen).claims();
        ClaimEvent event = terms.publicityDays() > 0 ? ClaimEvent.PUBLISH : ClaimEvent.AGREE;
        return moves.office(checker.actor(), ref, key, event, words, claim -> {
            if (own(checker.actor(), claim)) return Optional.of(ClaimRefusal.SAME_PERSON);
            if (event == ClaimEvent.AGREE) return Optional.empty();
            Optional<LocalDate> until = ClaimClock.last(today(), terms.publicityDays());
            if (until.isEmpty()) return Optional.of(ClaimRefusal.NO_NOTICE);
            store.published(ref, until.get());
            return Optional.empty();
        });
    }

    /** Whether its advance covers the final loss, by the figures that were proposed: nothing more is paid. */
    boolean covered(Claim claim) {
        return claim.advanced() && claim.state() == ClaimState.PROPOSED && payout(claim).fen() == 0;
    }

    /** 清算: nothing more is paid, and what was advanced beyond the final loss is demanded back. */
    private Optional<ClaimRefusal> settle(Checker checker, String ref, String key, String words) {
        return moves.office(checker.actor(), ref, key, ClaimEvent.SETTLE, words, claim -> {
            if (own(checker.actor(), claim)) return Optional.of(ClaimRefusal.SAME_PERSON);
            payments.hold(claim);
            if (recoveries.demanded(ref)) return Optional.of(ClaimRefusal.DEMANDED);
            if (payments.changed(claim)) return Optional.of(ClaimRefusal.FIGURES_CHANGED);
            long back = payout(claim).overpaidFen(claim.advancedFen());
            payments.end(claim, FilingEvent.PAY, key, "claim " + ref, checker.actor());
            if (back > 0) reports.overpaid(ref, key + "-back", back, Objects.requireNonNull(claim.proposedAccount()));
            return Optional.empty();
        });
    }

    /** Whether its bank has reported since that the loan is paid on time again. An advance on it is settled at no loss. */
    private boolean cured(Claim claim) {
        return !claim.advanced() && !payments.due(claim);
    }

    /** 制作拨付单, after the last day of publicity and with every objection answered. */
    Optional<ClaimRefusal> order(Maker maker, String ref, String key) {
        return moves.office(maker.actor(), ref, key, ClaimEvent.ORDER, "", claim -> {
            if (claim.state() == ClaimState.PUBLISHED && !over(claim)) return Optional.of(ClaimRefusal.DAYS_RUN);
            if (objections.open(ref)) return Optional.of(ClaimRefusal.OBJECTION_OPEN);
            payments.hold(claim);
            if (cured(claim)) return Optional.of(ClaimRefusal.CURED);
            if (payments.changed(claim)) return Optional.of(ClaimRefusal.FIGURES_CHANGED);
            store.ordered(ref, maker.actor());
            return Optional.empty();
        });
    }

    /** Back to before the proposal: figures changed, or something new is known. */
    Optional<ClaimRefusal> reopen(Maker maker, String ref, String key, String words) {
        return moves.office(maker.actor(), ref, key, ClaimEvent.REOPEN, words, claim -> Optional.empty());
    }

    Optional<ClaimRefusal> giveBack(Checker checker, String ref, String key, String words) {
        return moves.office(checker.actor(), ref, key, ClaimEvent.RETURN, words, claim ->
                own(checker.actor(), claim) ? Optional.of(ClaimRefusal.SAME_PERSON) : Optional.empty());
    }

    Optional<ClaimRefusal> pay(Checker checker, String ref, String key) {
        Claim seen = moves.visible(checker.actor(), ref);
        day.begin(seen.zone(), Set.of(key));
        Payment.Part part = payments.next(seen);
        ClaimEvent event = part == Payment.Part.ADVANCE ? ClaimEvent.ADVANCE : ClaimEvent.PAY;
        return moves.office(checker.actor(), ref, key, event, "", claim -> {
            if (own(checker.actor(), claim)) return Optional.of(ClaimRefusal.SAME_PERSON);
            payments.hold(claim);
            if (lights.againstPayment(claim.zone(), claim.bank(), loan(claim)).isPresent()) return Optional.of(ClaimRefusal.SUSPENDED);
            if (payments.doubled(claim)) return Optional.of(ClaimRefusal.DOUBLE_SUPPORT);
            if (recoveries.demanded(ref)) return Optional.of(ClaimRefusal.DEMANDED);
            if (cured(claim)) return Optional.of(ClaimRefusal.CURED);
            if (payments.changed(claim)) return Optional.of(ClaimRefusal.FIGURES_CHANGED);
            if (payments.earlierFirst(claim)) return Optional.of(ClaimRefusal.EARLIER_FIRST);
            Optional<ClaimRefusal> today = settlement.settle(claim);
            if (today.isPresent()) return today;
            payments.pay(store.find(ref).orElseThrow(), part, checker.actor());
            if (part != Payment.Part.ADVANCE) payments.end(claim, FilingEvent.PAY, key, "claim " + ref, checker.actor());
            return Optional.empty();
        });
    }

    Optional<ClaimRefusal> oppose(Maker maker, String ref, String key, String words) {
        return moves.office(maker.actor(), ref, key, ClaimEvent.OPPOSE, words, claim -> {
            store.opposed(ref, maker.actor());
            return Optional.empty();
        });
    }

    /** Approves that nothing is paid: for good if the bank has appealed before or the policy knows no appeal. */
    Optional<ClaimRefusal> decline(Checker checker, String ref, String key) {
        Claim seen = moves.visible(checker.actor(), ref);
        boolean last = seen.appealed() || claims.policy(seen).claims().appealDays() == null;
        return moves.office(checker.actor(), ref, key, last ? ClaimEvent.CLOSE : ClaimEvent.DECLINE, "", claim -> {
            if (own(checker.actor(), claim)) return Optional.of(ClaimRefusal.SAME_PERSON);
            if (last) release(claim, key, checker.actor());
            return Optional.empty();
        });
    }

    /**
     * Ends a declined claim and gives its hold back: its bank at any time, which then does without an appeal; the fund's office once
     * the days for one are over.
     */
    Optional<ClaimRefusal> close(Maker maker, String ref, String key) {
        Actor by = maker.actor();
        boolean bank = by.of(Kind.BANK);
        return bank
                ? moves.bank(by, ref, key, ClaimEvent.CLOSE, "", claim -> closed(claim, key, by, true))
                : moves.office(by, ref, key, ClaimEvent.CLOSE, "", claim -> closed(claim, key, by, false));
    }

    private Optional<ClaimRefusal> closed(Claim claim, String key, Actor by, boolean bank) {
        if (claim.state() != ClaimState.DECLINED) return Optional.of(ClaimRefusal.MOVE);
        Limit limit = claims.limit(claim);
        if (!bank && limit.uncounted()) return Optional.of(ClaimRefusal.NO_NOTICE);
        if (!bank && !limit.late(today())) return Optional.of(ClaimRefusal.DAYS_RUN);
        release(claim, key, by);
        return Optional.empty();
    }

    /** Of an advance what goes beyond the final loss is demanded back, as if the claim had been settled. */
    private void release(Claim claim, String key, Actor by) {
        payments.hold(claim);
        if (claim.advanced()) {
            FrozenPayout figures = payments.figures(claim);
            long back = recoveries.demanded(claim.ref()) ? 0 : payments.payout(claim, figures).overpaidFen(claim.advancedFen());
            store.closing(claim.ref(), figures);
            if (back > 0) reports.overpaid(claim.ref(), key + "-back", back, Objects.requireNonNull(claim.proposedAccount()));
        }
        payments.end(claim, claim.ends(), key, "declined " + claim.ref(), by);
    }

    /** What stops the payment of a claim, as it was counted last. */
    List<StoredLight> stops(Claim claim) {
        return lights.over(claim.zone(), claim.bank(), loan(claim)).stream()
                .filter(light -> !light.pays())
                .toList();
    }

    private String loan(Claim claim) {
        return filings.of(claim.filing()).loan();
    }

    /** Whether its days of publicity are over. */
    boolean over(Claim claim) {
        return claim.publicUntil() != null && today().isAfter(claim.publicUntil());
    }

    /** What would be paid on today's figures, or is on the frozen ones. */
    Payout payout(Claim claim) {
        return payments.payout(claim, figures(claim));
    }

    /** What was frozen, or how it stands today. */
    FrozenPayout figures(Claim claim) {
        return claim.frozen() ? Objects.requireNonNull(claim.payout()) : payments.figures(claim);
    }

    private static boolean own(Actor by, Claim claim) {
        return by.account().equals(claim.proposedAccount()) || by.account().equals(claim.orderedAccount());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
