package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.lending.Loans;
import huirong.core.fund.ClaimClock;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.ClaimState;
import huirong.core.fund.FundTables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Moves a claim by its table: one place takes the locks, asks the table, writes the step and begins the limit. */
@Component
class ClaimMoves {
    private final ClaimStore store;
    private final Filings filings;
    private final Loans loans;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    ClaimMoves(ClaimStore store, Filings filings, Loans loans, FundOffices offices, Attempts attempts, Clock clock) {
        this.store = store;
        this.filings = filings;
        this.loans = loans;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * An act of the office that keeps the fund.
     *
     * @param done what belongs to the act, with the claim as it stays until the transaction ends; answers why not
     * @throws NotVisible for anyone else
     */
    Optional<ClaimRefusal> office(
            Actor by, String ref, String key, ClaimEvent event, String words, Function<Claim, Optional<ClaimRefusal>> done) {
        offices.own(by, visible(by, ref).zone());
        return move(by, ref, key, event, "fund office", words, done);
    }

    /**
     * An act of the bank that stated the claim.
     *
     * @throws NotVisible for anyone else
     */
    Optional<ClaimRefusal> bank(
            Actor by, String ref, String key, ClaimEvent event, String words, Function<Claim, Optional<ClaimRefusal>> done) {
        Claim own = visible(by, ref);
        if (!by.of(Kind.BANK)) throw new NotVisible("claim " + own.ref());
        return move(by, ref, key, event, "bank", words, done);
    }

    private Optional<ClaimRefusal> move(
            Actor by,
            String ref,
            String key,
            ClaimEvent event,
            String basis,
            String words,
            Function<Claim, Optional<ClaimRefusal>> done) {
        String act = "claim." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return attempts.once(by, key, act, "claim " + ref, basis, words, () -> {
            Claim claim = locked(ref);
            Optional<ClaimState> to = FundTables.CLAIM.after(claim.state(), event);
            if (to.isEmpty()) return Optional.of(ClaimRefusal.MOVE);
            Optional<ClaimRefusal> refused = done.apply(claim);
            if (refused.isEmpty()) moved(ref, event, to.get(), by, words);
            return refused;
        });
    }

    /** The claim as it stays until the transaction ends: loan, filing and claim are always locked in this order. */
    Claim locked(String ref) {
        String filing = store.find(ref).orElseThrow().filing();
        loans.locked(filings.of(filing).loan());
        filings.locked(filing);
        store.lock(ref);
        return store.find(ref).orElseThrow();
    }

    /** Writes a move that the table allows. The caller holds the locks. */
    void moved(String ref, ClaimEvent event, ClaimState to, Actor by, String words) {
        store.move(ref, to, clock.instant());
        if (ClaimClock.restarts(event)) store.clockFrom(ref, LocalDate.now(clock));
        store.step(ref, event.name(), to, by, words, clock.instant());
    }

    /** @throws NotVisible for anyone but the bank that stated it, the office that keeps the fund, and an auditor */
    Claim visible(Actor actor, String ref) {
        return store.find(ref)
                .filter(claim -> actor.of(Kind.BANK)
                        ? claim.bank().equals(actor.organisation().entity())
                        : offices.reads(actor, claim.zone()))
                .orElseThrow(() -> new NotVisible("claim " + ref));
    }
}
