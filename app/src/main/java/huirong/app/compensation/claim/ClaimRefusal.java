package huirong.app.compensation.claim;

import java.util.Locale;

/** Why nothing was done. The sentence is the message {@code problem.claim.<code>}. */
enum ClaimRefusal {
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

    String sentence() {
        return "claim." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
