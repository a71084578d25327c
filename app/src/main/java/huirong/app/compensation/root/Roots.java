package huirong.app.compensation.root;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Roots of a fund's book. A root is made of a book that verifies, signed and never taken back; whoever keeps one finds later whether
 * any of the lines it covers was changed, left out or put in, even by somebody who holds database and keys.
 */
@Component
public class Roots {
    private final FundOffices offices;
    private final NextRoot next;
    private final RootStore store;
    private final Attempts attempts;

    Roots(FundOffices offices, NextRoot next, RootStore store, Attempts attempts) {
        this.offices = offices;
        this.next = next;
        this.store = store;
        this.attempts = attempts;
    }

    /** @throws NotVisible for anyone but the office that keeps the fund and an auditor */
    Optional<RootRefusal> publish(Actor actor, String zone, String key) {
        if (!offices.reads(actor, zone)) throw new NotVisible("fund " + zone);
        return attempts.once(
                actor, key, "fund.root", "fund " + zone, "fund office", zone, () -> next.make(zone)
                        .map(made -> refusal(made.outcome()))
                        .orElse(Optional.of(RootRefusal.NO_BOOK)));
    }

    private static Optional<RootRefusal> refusal(Night.Outcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> Optional.empty();
            case UNCHANGED -> Optional.of(RootRefusal.UNCHANGED);
            case BROKEN -> Optional.of(RootRefusal.BROKEN);
            case FAILED -> Optional.of(RootRefusal.FAILED);
        };
    }

    /** Newest first. */
    public List<SignedRoot> of(String zone) {
        return store.of(zone);
    }
}
