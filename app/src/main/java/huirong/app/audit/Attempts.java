package huirong.app.audit;

import huirong.app.access.Actor;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an act once, in a transaction, or leaves nothing of it behind but the record that it was refused. */
@Component
public class Attempts {
    /** Takes a refusal out of a transaction that is to leave nothing behind; never leaves this class. */
    private static final class Declined extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Enum<?> refusal;

        Declined(Enum<?> refusal) {
            super(refusal.name(), null, false, false);
            this.refusal = refusal;
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
     * As {@link Acts#once} has it: a repeat does nothing and is answered as the first was; a refused attempt leaves the key
     * unused.
     *
     * @param done does it; answers why not, and then nothing it did stays
     * @return why it was refused; empty if it is done
     * @throws Acts.KeyReused if the key stands for something else
     */
    public <R extends Enum<R>> Optional<R> once(
            Actor by,
            String key,
            String act,
            String about,
            String basis,
            Object content,
            Class<R> reasons,
            Supplier<Optional<R>> done) {
        try {
            transactions.executeWithoutResult(status -> acts.once(by, key, act, about, basis, content, () -> {
                done.get().ifPresent(reason -> {
                    throw new Declined(reason);
                });
                return key;
            }));
            return Optional.empty();
        } catch (Declined declined) {
            audit.record(by, act, about, "refused:" + declined.refusal, false);
            return Optional.of(reasons.cast(declined.refusal));
        }
    }
}
