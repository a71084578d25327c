package huirong.app.compensation.performance;

import huirong.app.audit.Reason;

/** Why targets, or the reason of a missed one, were not taken. Nothing has changed then. */
enum TargetRefusal implements Reason {
    /** The year has ended. */
    ENDED,
    /** The year is later than the next. */
    FAR,
    /** There is no target in it. */
    NONE,
    /** Targets of this year wait for the checker. */
    WAITING,
    /** The year has targets already, and it is not said why they change. */
    REASON,
    /** A target that was approved for this year is left out. */
    DROPPED,
    /** They are those in force. */
    SAME,
    /** It was decided before. */
    MOVE,
    /** Whoever proposed them may not approve them. */
    SAME_PERSON,
    /** There is no target that is not reached, so that there is nothing to give a reason for. */
    NOT_MISSED;

    @Override
    public String noun() {
        return "target";
    }
}
