package huirong.app.compensation.fund.act;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.ledger.LedgerLine;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.ledger.Booking.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * 预算安排, 拨付, 到位, 利息, 收回财政 and 红字冲销: one person of the fund's office states them, another confirms, and then they stand
 * in the book. The first budget opens the book and puts the district's policy in force.
 */
@Component
class Funds {
    private static final String BASIS = "fund office";
    /** What a fund begins with; its office puts versions of its own in force after it. */
    private static final Policy FIRST = ReadyPolicies.find("district").orElseThrow();
    private static final int YEARS = 3;

    private final FundOffices offices;
    private final FundStore store;
    private final Policies policies;
    private final FundLedger ledger;
    private final FundLimits limits;
    private final Reversals reversals;
    private final Attempts attempts;
    private final Clock clock;

    Funds(
            FundOffices offices,
            FundStore store,
            Policies policies,
            FundLedger ledger,
            FundLimits limits,
            Reversals reversals,
            Attempts attempts,
            Clock clock) {
        this.offices = offices;
        this.store = store;
        this.policies = policies;
        this.ledger = ledger;
        this.limits = limits;
        this.reversals = reversals;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param ref of the proposal, which is the form's key
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<FundRefusal> propose(Maker maker, String ref, FundMovement movement) {
        Actor by = maker.actor();
        offices.own(by, movement.zone());
        FundProposal.Kind kind = movement.kind();
        String act = "fund." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return attempts.once(by, ref, act, "fund " + movement.zone(), BASIS, movement.content(), () -> {
            Optional<FundRefusal> refusal = limits.against(movement);
            if (refusal.isEmpty()) store.propose(by, ref, movement, clock.instant());
            return refusal;
        });
    }

    /**
     * Proposes to take an entry back.
     *
     * @param said the entry's number or its reference
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<FundRefusal> reverse(Maker maker, String ref, String zone, String said, String reason) {
        Actor by = maker.actor();
        offices.own(by, zone);
        return attempts.once(by, ref, "fund.reversal", "fund " + zone, BASIS, List.of(zone, said, reason), () -> {
            Optional<LedgerLine> line = reversals.named(zone, said);
            if (line.isEmpty()) return Optional.of(FundRefusal.NO_ENTRY);
            LedgerLine entry = line.get();
            Optional<FundRefusal> refusal = reversals.against(zone, entry);
            if (refusal.isEmpty())
                store.propose(by, ref, Reversals.of(zone, entry, reason), clock.instant());
            return refusal;
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<FundRefusal> confirm(Checker checker, String ref, String key) {
        FundProposal proposal = own(checker.actor(), ref);
        return decided(checker, proposal, key, "fund.confirm", "", () -> {
            String by = proposal.proposedAccount() + " " + checker.actor().account();
            if (proposal.kind() == FundProposal.Kind.BUDGET) {
                ledger.open(proposal.zone());
                LocalDate today = LocalDate.now(clock);
                policies.enter(proposal.zone(), FIRST.over(1, today, today.plusYears(YEARS)));
            } else if (!ledger.lock(proposal.zone())) return Optional.of(FundRefusal.NO_BOOK);
            if (ledger.enter(proposal.zone(), ref, limits.movement(proposal), proposal.document(), by) instanceof Refused)
                return Optional.of(limits.refused(proposal));
            limits.onward(proposal)
                    .ifPresent(onward -> ledger.must(proposal.zone(), ref + FundLimits.ONWARD, onward, proposal.document(), by));
            store.decide(checker.actor(), ref, FundProposal.State.CONFIRMED, null, clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<FundRefusal> giveBack(Checker checker, String ref, String key, String words) {
        FundProposal proposal = own(checker.actor(), ref);
        return decided(checker, proposal, key, "fund.return", words, () -> {
            store.decide(checker.actor(), ref, FundProposal.State.RETURNED, words, clock.instant());
            return Optional.empty();
        });
    }

    private Optional<FundRefusal> decided(
            Checker checker,
            FundProposal proposal,
            String key,
            String act,
            String content,
            Supplier<Optional<FundRefusal>> done) {
        Actor by = checker.actor();
        return attempts.once(by, key, act, "proposal " + proposal.ref(), BASIS, content, () -> {
            store.lock(proposal.ref());
            if (store.find(proposal.ref()).orElseThrow().state() != FundProposal.State.PROPOSED)
                return Optional.of(FundRefusal.MOVE);
            if (proposal.proposedAccount().equals(by.account())) return Optional.of(FundRefusal.SAME_PERSON);
            return done.get();
        });
    }

    private FundProposal own(Actor actor, String ref) {
        FundProposal proposal = store.find(ref).orElseThrow(() -> new NotVisible("proposal " + ref));
        offices.own(actor, proposal.zone());
        return proposal;
    }
}
