package huirong.app.compensation.claim;

import huirong.app.audit.Reason;

/** Why nothing was done. */
enum ClaimRefusal implements Reason {
    /** The loan is not overdue long enough, or not in a class that counts. */
    TOO_EARLY,
    /** The days for a claim are over. */
    TOO_LATE,
    /** The filing is claimed, paid or released already. */
    CLAIMED_BEFORE,
    /** The claim's state does not allow this. */
    MOVE,
    /** A document that the policy names is not there. */
    PAPERS_MISSING,
    /** Other public money shares the loss of this very loan, and the policy does not allow both. */
    DOUBLE_SUPPORT,
    /** The loan’s guarantor was not called, or has neither paid nor refused within its days. */
    GUARANTOR_OPEN,
    /** Its bank has reported since that the loan is paid on time again, or is classed better. */
    CURED,
    /** Every cap is zero. */
    NOTHING_TO_PAY,
    /** Whoever proposed or ordered it may not approve or return it. */
    SAME_PERSON,
    /** The figures are not those that were frozen: it has to be reviewed anew. */
    FIGURES_CHANGED,
    /** There is too little for it and for those agreed to that were filed before it. */
    EARLIER_FIRST,
    /** Its policy lets the claims of a day share what is there, and its order is of today: it is of tomorrow's. */
    ORDERED_TODAY,
    /** Working days cannot be counted, because a year's holiday notice is not recorded. */
    NO_NOTICE,
    /** It is still public, or still may be appealed against. */
    DAYS_RUN,
    /** An objection is not answered. */
    OBJECTION_OPEN,
    /** The bank still has time to state the final loss. */
    FINAL_DAYS_RUN,
    /** What was paid in advance is demanded back. */
    DEMANDED,
    /** The bank has appealed before. */
    APPEALED_BEFORE,
    /** The days for an appeal are over. */
    APPEAL_LATE,
    /** 暂缓补偿: a breaker of the bank or of the fund is in force; the claim waits. */
    SUSPENDED;

    @Override
    public String noun() {
        return "claim";
    }
}
