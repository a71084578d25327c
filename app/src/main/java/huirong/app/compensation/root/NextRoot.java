package huirong.app.compensation.root;

import huirong.app.compensation.ledger.FundLedger;
import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Sound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs the next root of a book: of one that verifies and has grown since the last. */
@Component
class NextRoot {
    private final FundLedger ledger;
    private final SigningKeys keys;
    private final RootStore store;

    NextRoot(FundLedger ledger, SigningKeys keys, RootStore store) {
        this.ledger = ledger;
        this.keys = keys;
        this.store = store;
    }

    /**
     * What came of it.
     *
     * @param entries of the book; of one that is broken, the first line that is
     * @param words what is broken; else empty
     */
    record Made(Night.Outcome outcome, long entries, String words) {}

    /** Empty if the zone's fund has no book. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Made> make(String zone) {
        if (!ledger.lock(zone)) return Optional.empty();
        return Optional.of(switch (ledger.verify(zone)) {
            case Broken(long no, var fault) -> new Made(Night.Outcome.BROKEN, no, fault.name());
            case Sound sound when sound.entries() <= store.covered(zone) ->
                new Made(Night.Outcome.UNCHANGED, sound.entries(), "");
            case Sound sound -> {
                store.add(zone, keys.sign(ledger.root(zone)));
                yield new Made(Night.Outcome.PUBLISHED, sound.entries(), "");
            }
        });
    }
}
