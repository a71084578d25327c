package huirong.app.compensation.fund.act;

import static huirong.core.fund.book.FundAccounts.AWAITED;
import static huirong.core.fund.book.FundAccounts.BUDGET;
import static huirong.core.fund.book.FundAccounts.FREE;
import static huirong.core.fund.book.FundAccounts.INTEREST;
import static huirong.core.fund.book.FundAccounts.RETURNED;
import static huirong.core.fund.book.FundAccounts.TRANSIT;
import static huirong.core.fund.book.FundAccounts.of;

import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.BookBalances;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Pool;
import huirong.core.ledger.Movement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a movement of the fund's money does to the book, and how much of it there can be. */
@Component
class FundLimits {
    /** How the reference of what goes on to the treasury ends; before it stands that of the interest. */
    static final String ONWARD = "-onward";

    private final BookBalances balances;
    private final Policies policies;
    private final Clock clock;

    FundLimits(BookBalances balances, Policies policies, Clock clock) {
        this.balances = balances;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Who may be named as giving the money: the policy's contributors where it has several. What is still to come of a budget from
     * before they were told apart has the empty name.
     */
    List<String> parties(String zone) {
        List<Pool.Contributor> named = policies.on(zone, LocalDate.now(clock))
                .map(Policy::pool)
                .map(Pool::contributors)
                .orElse(List.of());
        if (named.size() < 2) return List.of("");
        List<String> parties = new ArrayList<>(named.stream().map(Pool.Contributor::party).toList());
        if (awaited(zone, "") + transit(zone, "") > 0) parties.add("");
        return parties;
    }

    /** What the treasury has not sent yet of a contributor's budget. */
    long awaited(String zone, String party) {
        return balances.available(zone, of(AWAITED, party));
    }

    /** What it has sent and has not arrived. */
    long transit(String zone, String party) {
        return balances.available(zone, of(TRANSIT, party));
    }

    /** Why so much can't be proposed; empty if it can. The book itself decides again when it is entered. */
    Optional<FundRefusal> against(FundMovement movement) {
        String zone = movement.zone();
        long fen = movement.amountFen();
        String party = movement.party();
        if (movement.kind().ofContributor() ? !parties(zone).contains(party) : !party.isEmpty())
            return Optional.of(FundRefusal.PARTY);
        return switch (movement.kind()) {
            case BUDGET, REVERSAL -> Optional.empty();
            case APPROPRIATION -> when(fen > awaited(zone, party), FundRefusal.BEYOND_AWAITED);
            case ARRIVAL -> transit(zone, party) > 0
                    ? when(fen > transit(zone, party), FundRefusal.BEYOND_TRANSIT)
                    : when(fen > awaited(zone, party), FundRefusal.BEYOND_BUDGET);
            case INTEREST -> when(balances.after(zone, 0).isEmpty(), FundRefusal.NO_BOOK);
            case TREASURY_RETURN -> when(fen > balances.available(zone, FREE), FundRefusal.BEYOND_FREE);
        };
    }

    /** How it is entered. Money that arrives without its appropriation having been told comes straight from what is awaited. */
    Movement movement(FundProposal proposal) {
        long fen = proposal.amountFen();
        String party = proposal.party();
        return switch (proposal.kind()) {
            case BUDGET -> new Movement.Transfer(of(AWAITED, party), of(BUDGET, party), fen);
            case APPROPRIATION -> new Movement.Transfer(of(TRANSIT, party), of(AWAITED, party), fen);
            case ARRIVAL -> new Movement.Transfer(
                    FREE, of(transit(proposal.zone(), party) > 0 ? TRANSIT : AWAITED, party), fen);
            case INTEREST -> new Movement.Transfer(FREE, INTEREST, fen);
            case TREASURY_RETURN -> new Movement.Transfer(RETURNED, FREE, fen);
            case REVERSAL -> new Movement.Reversal(Objects.requireNonNull(proposal.entry()));
        };
    }

    /** 利息上缴财政: what goes on to the treasury as it comes, where the rules in force have it so. */
    Optional<Movement> onward(FundProposal proposal) {
        return proposal.kind() == FundProposal.Kind.INTEREST && interestLeaves(proposal.zone())
                ? Optional.of(new Movement.Transfer(RETURNED, FREE, proposal.amountFen()))
                : Optional.empty();
    }

    boolean interestLeaves(String zone) {
        return policies.on(zone, LocalDate.now(clock)).filter(policy -> !policy.pool().interestStays()).isPresent();
    }

    /** What it means that the book does not take it. */
    FundRefusal refused(FundProposal proposal) {
        return switch (proposal.kind()) {
            case BUDGET, INTEREST -> FundRefusal.NO_BOOK;
            case APPROPRIATION -> FundRefusal.BEYOND_AWAITED;
            case ARRIVAL -> transit(proposal.zone(), proposal.party()) > 0
                    ? FundRefusal.BEYOND_TRANSIT
                    : FundRefusal.BEYOND_BUDGET;
            case TREASURY_RETURN -> FundRefusal.BEYOND_FREE;
            case REVERSAL -> FundRefusal.IN_USE;
        };
    }

    private static Optional<FundRefusal> when(boolean beyond, FundRefusal refusal) {
        return beyond ? Optional.of(refusal) : Optional.empty();
    }
}
