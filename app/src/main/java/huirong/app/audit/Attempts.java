package huirong.app.audit;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an act once, in a transaction, or leaves nothing of it behind but the record that it was refused, and why. */
@Component
public class Attempts {
    /** Ends a transaction that is to leave nothing behind; never leaves this class. */
    private static final class Declined extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Declined() {
            super("declined", null, false, false);
        }
    }

    private final TransactionTemplate transactions;
    private final Acts acts;
    private final Audit audit;

    Attempts(PlatformTransactionManager manager, Acts acts, Audit audit) {
        transactions = new TransactionTemplate(manager);
        this.acts = acts;
        this.audit = audit;
    }

    /**
     * As {@link Acts#once} has it: a repeat does nothing and is answered as the first was. A refused attempt leaves the key
     * unused; its entry in the record has the reason's code for its basis.
     *
     * @param done does it; answers why not, and then nothing it did stays
     * @return why it was refused; empty if it is done
     * @throws Acts.KeyReused if the key stands for something else
     * @throws NotVisible if the key is none that a page of ours makes
     */
    public <R extends Reason> Optional<R> once(
            Actor by, String key, String act, String about, String basis, Object content, Supplier<Optional<R>> done) {
        if (!Reference.wellFormed(key)) throw new NotVisible("key " + key);
        AtomicReference<Optional<R>> refused = new AtomicReference<>(Optional.empty());
        try {
            transactions.executeWithoutResult(status -> acts.once(by, key, act, about, basis, content, () -> {
                refused.set(done.get());
                if (refused.get().isPresent()) throw new Declined();
                return key;
            }));
        } catch (Declined declined) {
            audit.record(by, act, about, refused.get().orElseThrow().code(), false);
        }
        return refused.get();
    }

    /** Whether each of the keys stands for an act that was done, so that whoever sends them only repeats itself. */
    public boolean done(Set<String> keys) {
        return acts.done(keys);
    }

    /**
     * The same for several in one transaction, in their order. If it fails, nothing of any of them stays.
     *
     * @param first takes what keeps other such calls from deciding at the same time
     * @param done with that, decides about those that were not answered before: does what it takes, says why not of the others, and leaves nothing
     *     of them behind
     * @return what became of each, in order
     */
    public <H, R extends Reason> List<Attempted<R>> together(
            List<Attempt> attempts, Supplier<H> first, BiFunction<H, List<Attempt>, List<Optional<R>>> done) {
        return Objects.requireNonNull(transactions.execute(status -> {
            H held = first.get();
            return acts.together(attempts, fresh -> done.apply(held, fresh));
        }));
    }
}
