package huirong.app.compensation.guarantee;

import huirong.app.audit.Reason;

/** Why a demand on a guarantor stayed as it was. */
enum CallRefusal implements Reason {
    /** No guarantee covers the loan. */
    NOT_COVERED,
    /** The loan is not overdue for the days agreed. */
    TOO_EARLY,
    /** It was called before, and that stands. */
    CALLED_BEFORE,
    /** Nothing is left that the guarantor answers for. */
    NOTHING,
    /** What it owes is not what was proposed any more. */
    FIGURES_CHANGED,
    /** Whoever proposed does not approve. */
    SAME_PERSON,
    /** Not from where it stands. */
    MOVE;

    @Override
    public String noun() {
        return "guarantee-call";
    }
}
