package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.DutyFirms.Sealed;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Evaluations that were computed elsewhere by the same code and checked since, kept like those issued here. */
@Component
public class TakenEvaluations {
    private final EvaluationStore store;
    private final Clock clock;
    private final TransactionOperations transaction;

    TakenEvaluations(EvaluationStore store, Clock clock, TransactionOperations transaction) {
        this.store = store;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** An evaluation, and the file version that it rests on. */
    public record Taken(Sealed file, Evaluation evaluation) {}

    /**
     * Keeps evaluations by one card as of one moment, at most one of a firm, unless they stand already.
     *
     * @return how many are new; empty, and none is kept, if another result stands for the same file version and basis
     */
    public OptionalInt keep(Actor actor, Card card, List<Taken> taken) {
        Instant now = clock.instant();
        List<EvaluationStore.Kept> offered = taken.stream()
                .map(each -> new EvaluationStore.Kept(
                        each.file.home(),
                        new IssuedEvaluation(
                                Reference.fresh(),
                                each.file.version(),
                                card,
                                each.file.citation(),
                                each.evaluation,
                                now)))
                .toList();
        return Objects.requireNonNull(transaction.execute(status -> {
            List<EvaluationStore.Kept> standing = store.keepAll(card, offered, actor);
            int added = 0;
            for (int i = 0; i < offered.size(); i++) {
                IssuedEvaluation ours = offered.get(i).evaluation();
                IssuedEvaluation stands = standing.get(i).evaluation();
                if (!stands.evaluation().canonical().equals(ours.evaluation().canonical())) {
                    status.setRollbackOnly();
                    return OptionalInt.empty();
                }
                if (stands.ref().equals(ours.ref())) added++;
            }
            return OptionalInt.of(added);
        }));
    }
}
