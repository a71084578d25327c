package huirong.app.scoring.review;

import huirong.app.audit.Reason;

/** Why an act on a request for a review was not done. */
enum ReviewRefusal implements Reason {
    /** It is answered or taken back already. */
    NOT_NOW,
    /** A request about this evaluation waits for its answer. */
    WAITING,
    /** It needs words. */
    NO_WORDS,
    /** No adjustment by hand of this firm's grade holds today. */
    NO_ADJUSTMENT;

    @Override
    public String noun() {
        return "review";
    }
}
