package huirong.app.compensation.publicity;

import huirong.app.access.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 异议: recorded by one person of the fund's office, answered by another. The caller holds the claim's lock. */
@Component
public class Objections {
    private final ObjectionStore store;
    private final Clock clock;

    Objections(ObjectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public void record(Actor by, String claim, String ref, String words) {
        store.add(by, claim, ref, words, clock.instant());
    }

    public void answer(Actor by, String ref, boolean upheld, String words) {
        store.answer(by, ref, upheld, words, clock.instant());
    }

    public Optional<Objection> find(String claim, String ref) {
        return of(claim).stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /** In the order they came. */
    public List<Objection> of(String claim) {
        return store.of(claim);
    }

    public boolean open(String claim) {
        return of(claim).stream().anyMatch(one -> one.upheld() == null);
    }
}
