package huirong.core.review;

/** Where a request for a review by a human stands. */
public enum ReviewState {
    /** The firm asked; the credit office answers by its deadline. */
    FILED,
    /** A person of the credit office has answered with an outcome and words. */
    ANSWERED,
    /** The firm took it back. */
    WITHDRAWN
}
