package huirong.core.review;

import static huirong.core.review.ReviewEvent.ANSWER;
import static huirong.core.review.ReviewEvent.WITHDRAW;
import static huirong.core.review.ReviewState.ANSWERED;
import static huirong.core.review.ReviewState.FILED;
import static huirong.core.review.ReviewState.WITHDRAWN;

import huirong.core.state.Transitions;

/** The transitions table of a request for a review. */
public final class ReviewStates {
    public static final Transitions<ReviewState, ReviewEvent> TABLE = Transitions.of(
                    "review", FILED, ReviewEvent.class)
            .move(FILED, ANSWER, ANSWERED)
            .move(FILED, WITHDRAW, WITHDRAWN)
            .table();

    private ReviewStates() {}
}
