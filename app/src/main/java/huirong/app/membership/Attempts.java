package huirong.app.membership;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Reference;
import huirong.app.audit.Acts;
import huirong.app.audit.Audit;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an act of this module once, or leaves nothing of it behind but the record that it was refused. */
@Component
class Attempts {
    private final TransactionTemplate transactions;
    private final Acts acts;
    private final Audit audit;

    Attempts(PlatformTransactionManager manager, Acts acts, Audit audit) {
        transactions = new TransactionTemplate(manager);
        this.acts = acts;
        this.audit = audit;
    }

    /**
     * As {@link Acts#once} has it.
     *
     * @param done does it; throws {@link Declined} to refuse
     * @throws NotVisible if the key is none that a page of ours makes
     */
    Optional<JoinRefusal> once(
            Actor by, String key, String act, String about, String basis, Object content, Supplier<String> done) {
        if (!Reference.wellFormed(key)) throw new NotVisible("key " + key);
        try {
            transactions.executeWithoutResult(status -> acts.once(by, key, act, about, basis, content, done));
            return Optional.empty();
        } catch (Declined declined) {
            audit.record(by, act, about, "refused:" + declined.refusal, false);
            return Optional.of(declined.refusal);
        }
    }
}
