package huirong.app.compensation.claim;

import huirong.app.audit.Reason;

/** Why nothing was done. */
enum ClaimRefusal implements Reason {
    /** The loan is not overdue long enough. */
    TOO_EARLY,
    /** The filing is claimed, paid or released already. */
    CLAIMED_BEFORE,
    /** The claim's state does not allow this. */
    MOVE,
    /** Every cap is zero. */
    NOTHING_TO_PAY,
    /** Whoever proposed it may not approve or return it. */
    SAME_PERSON,
    /** The figures are not those that were frozen: it has to be returned and proposed anew. */
    FIGURES_CHANGED;

    @Override
    public String noun() {
        return "claim";
    }
}
