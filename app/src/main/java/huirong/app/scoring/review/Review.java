package huirong.app.scoring.review;

import huirong.core.card.Kind;
import huirong.core.review.ReviewOutcome;
import huirong.core.review.ReviewState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm's request that a person look at one evaluation.
 *
 * @param evaluation reference of the evaluation
 * @param card code of its card
 * @param zone code of the zone whose office answers; empty for a firm that joined none
 * @param office code of the credit office that answers; empty if any may
 * @param words what the firm says
 * @param due the day by which it is answered; null in a year without its holiday notice
 * @param answerer name of the person who answered
 */
record Review(
        String ref,
        String firm,
        String evaluation,
        String card,
        Kind kind,
        String zone,
        String office,
        ReviewState state,
        String words,
        LocalDate filedOn,
        @Nullable LocalDate due,
        @Nullable ReviewOutcome outcome,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answerer) {
    /** Of a financing evaluation the office sees lines, figures and words, never whose they are. */
    public boolean named() {
        return kind == Kind.PUBLIC;
    }
}
