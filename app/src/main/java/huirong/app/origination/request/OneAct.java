package huirong.app.origination.request;

import huirong.app.access.Actor;
import huirong.app.audit.Acts;
import huirong.app.audit.Audit;
import huirong.app.origination.RequestRefusal;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** An act on a request: done once and wholly, or refused and nothing of it happened. */
@Component
public class OneAct {
    private final Acts acts;
    private final Audit audit;
    private final TransactionOperations transaction;

    OneAct(Acts acts, Audit audit, TransactionOperations transaction) {
        this.acts = acts;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Does it in one transaction, once per key; a refusal undoes what was done before it and leaves the key unused.
     *
     * @param basis on which ground, for the record
     * @param content everything the sender stated
     * @throws Acts.KeyReused if the key stands for something else
     */
    public Optional<RequestRefusal> of(
            Actor by, String key, String act, String about, String basis, Object content,
            Supplier<Optional<RequestRefusal>> done) {
        Optional<RequestRefusal> refused = transaction.execute(status -> {
            String answer = acts.once(by, key, act, about, basis, content, () ->
                    done.get().map(RequestRefusal::name).orElse(""));
            if (answer.isEmpty()) return Optional.empty();
            status.setRollbackOnly();
            return Optional.of(RequestRefusal.valueOf(answer));
        });
        if (refused.isPresent()) audit.record(by, act, about, refused.get().code(), false);
        return refused;
    }
}
