package huirong.app.scoring.adjustment;

import huirong.app.audit.Reason;

/** Why an act on an adjustment was not done. */
enum AdjustmentRefusal implements Reason {
    /** It is not in a state that allows it. */
    NOT_NOW,
    /** The second person must not be the first. */
    SAME_PERSON,
    /** One for the same firm and card waits for its second person. */
    ANOTHER_PROPOSED,
    /** The evaluation has no grade, or the same one. */
    NO_DIFFERENCE,
    /** It must end, within a year. */
    UNTIL,
    /** It needs words. */
    NO_WORDS;

    @Override
    public String noun() {
        return "adjustment";
    }
}
