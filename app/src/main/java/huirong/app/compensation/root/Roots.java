package huirong.app.compensation.root;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.ledger.FundLedger;
import huirong.core.ledger.Verification.Sound;
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
    private final FundLedger ledger;
    private final SigningKeys keys;
    private final RootStore store;
    private final Attempts attempts;

    Roots(FundOffices offices, FundLedger ledger, SigningKeys keys, RootStore store, Attempts attempts) {
        this.offices = offices;
        this.ledger = ledger;
        this.keys = keys;
        this.store = store;
        this.attempts = attempts;
    }

    /** @throws NotVisible for anyone but the office that keeps the fund and an auditor */
    Optional<RootRefusal> publish(Actor actor, String zone, String key) {
        if (!offices.reads(actor, zone)) throw new NotVisible("fund " + zone);
        return attempts.once(actor, key, "fund.root", "fund " + zone, "fund office", zone, () -> {
            if (!ledger.lock(zone)) return Optional.of(RootRefusal.NO_BOOK);
            if (!(ledger.verify(zone) instanceof Sound sound)) return Optional.of(RootRefusal.BROKEN);
            if (sound.entries() <= store.covered(zone)) return Optional.of(RootRefusal.UNCHANGED);
            store.add(zone, keys.sign(ledger.root(zone)));
            return Optional.empty();
        });
    }

    /** Newest first. */
    public List<SignedRoot> of(String zone) {
        return store.of(zone);
    }
}
