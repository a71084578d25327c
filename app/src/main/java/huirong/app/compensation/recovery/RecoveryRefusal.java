package huirong.app.compensation.recovery;

import huirong.app.audit.Reason;

/** Why nothing was done. */
enum RecoveryRefusal implements Reason {
    /** The state does not allow this. */
    MOVE,
    /** Whoever proposed or registered it may not decide on it. */
    SAME_PERSON,
    /** The day lies before the payment or in the future. */
    DAY,
    /** An advance is not finally settled: until then what comes in is a repayment of the loan and lowers its loss. */
    NOT_FINAL,
    /** Nothing is owed any more. */
    NOTHING_OWED,
    /** The policy's years are not over. */
    TOO_EARLY,
    /** Something was reported or came in since it was proposed. */
    CHANGED,
    /** It is demanded or written off already, or something else is not in the book yet. */
    OPEN;

    @Override
    public String noun() {
        return "recovery";
    }
}
