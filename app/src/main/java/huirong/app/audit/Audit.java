package huirong.app.audit;

import huirong.app.access.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of acts. It only grows: the table refuses changes and deletions. */
@Component
public class Audit {
    private final EntryStore store;
    private final Clock clock;
    private final TransactionTemplate own;

    Audit(EntryStore store, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Records one act. An allowed act is recorded within the caller's transaction: both happen or neither. A refused one
     * is recorded in a transaction of its own and stays when the caller's is rolled back.
     *
     * @param act what, stable and dotted, for example {@code file.read}
     * @param about on what, for example {@code firm 3k7q...}
     * @param basis on which ground, for example {@code representative}; of a refused act, the code of the reason why
     */
    public void record(Actor actor, String act, String about, String basis, boolean allowed) {
        record(new NewEntry(actor.account(), actor.organisation().code(), act, about, basis, allowed));
    }

    void record(NewEntry entry) {
        if (entry.allowed()) store.add(entry, clock.instant());
        else own.executeWithoutResult(status -> store.add(entry, clock.instant()));
    }

    /** Records what became of several acts, within the caller's transaction. */
    void record(List<NewEntry> entries) {
        store.add(entries, clock.instant());
    }
}
