package huirong.app.compensation.month;

import huirong.app.audit.Reason;

/** Why a month was not closed. */
enum MonthRefusal implements Reason {
    /** It has not ended. */
    NOT_ENDED,
    /** The book has nothing up to its end. */
    NO_BOOK,
    /** The month before it is not closed. */
    ORDER,
    /** No statement of the bank speaks of its last day. */
    NO_STATEMENT,
    /** Book and statement do not meet even after adjustment. */
    APART,
    /** Closed already, or its closing waits for the checker, or was decided before. */
    MOVE,
    /** Whoever proposed it may not confirm it. */
    SAME_PERSON,
    /** What was proposed is no longer what the tables say. */
    CHANGED;

    @Override
    public String noun() {
        return "month";
    }
}
