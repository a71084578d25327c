package huirong.app.compensation.fund;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.ledger.FundLedger;
import huirong.core.fund.book.FundAccounts;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.ledger.Booking.Outcome.Refused;
import huirong.core.ledger.Movement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * 预算安排 and 到位: one person of the fund's office states them, another confirms, and then they stand in the book. The first
 * budget opens the book and puts the district's policy in force.
 */
@Component
class Funds {
    private static final String BASIS = "fund office";
    /** What a fund begins with; its office puts versions of its own in force after it. */
    private static final Policy FIRST = ReadyPolicies.find("district").orElseThrow();
    private static final int YEARS = 3;

    private final FundOffices offices;
    private final FundStore store;
    private final FundLedger ledger;
    private final Attempts attempts;
    private final Clock clock;

    Funds(FundOffices offices, FundStore store, FundLedger ledger, Attempts attempts, Clock clock) {
        this.offices = offices;
        this.store = store;
        this.ledger = ledger;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param ref of the proposal, which is the form's key
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<FundRefusal> propose(
            Maker maker, String ref, String zone, FundProposal.Kind kind, long amountFen, String document) {
        offices.own(maker.actor(), zone);
        String act = "fund." + kind.name().toLowerCase(Locale.ROOT);
        return attempts.once(
                maker.actor(), ref, act, "fund " + zone, BASIS, List.of(zone, amountFen, document), () -> {
                    if (kind == FundProposal.Kind.ARRIVAL && amountFen > awaited(zone))
                        return Optional.of(FundRefusal.BEYOND_BUDGET);
                    store.propose(maker.actor(), ref, zone, kind, amountFen, document, clock.instant());
                    return Optional.empty();
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
                store.add(proposal.zone(), FIRST.over(1, today, today.plusYears(YEARS)));
            }
            if (ledger.enter(proposal.zone(), ref, movement(proposal), proposal.document(), by) instanceof Refused)
                return Optional.of(FundRefusal.BEYOND_BUDGET);
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

    private long awaited(String zone) {
        var figures = ledger.figures(zone);
        return figures.budgetFen() - figures.arrivedFen();
    }

    private static Movement movement(FundProposal proposal) {
        return switch (proposal.kind()) {
            case BUDGET -> new Movement.Transfer(FundAccounts.AWAITED, FundAccounts.BUDGET, proposal.amountFen());
            case ARRIVAL -> new Movement.Transfer(FundAccounts.FREE, FundAccounts.AWAITED, proposal.amountFen());
        };
    }
}
