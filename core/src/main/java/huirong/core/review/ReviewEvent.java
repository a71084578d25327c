package huirong.core.review;

/** What moves a request for a review. */
public enum ReviewEvent {
    ANSWER,
    WITHDRAW
}
