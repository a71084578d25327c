package huirong.app.scoring.trial;

import huirong.app.scoring.card.LiveCards;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import huirong.core.feature.FileReading;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Computes what cards on trial would give, in the act that issues an evaluation by the card in use: on the same file, opened
 * by the same reader on the same basis. The result is kept apart and reaches nobody but as part of a comparison.
 */
@Component
public class Shadows {
    private final LiveCards cards;
    private final TrialStore store;
    private final Clock clock;

    Shadows(LiveCards cards, TrialStore store, Clock clock) {
        this.cards = cards;
        this.store = store;
        this.clock = clock;
    }

    /** True if a card of this code is on trial. */
    public boolean any(String code) {
        return !cards.onTrial(code).isEmpty();
    }

    /**
     * Within the caller's transaction; what was computed before for the same evaluation and card stays.
     *
     * @param evaluation reference of the evaluation that was issued
     */
    public void cast(long home, String evaluation, Evaluation issued, FileReading reading) {
        for (Card card : cards.onTrial(issued.card()))
            if (!store.has(home, evaluation, card.version()))
                store.keep(home, evaluation, issued, Evaluations.of(card, reading), clock.instant());
    }
}
