package huirong.core.adjustment;

/** Where an adjustment of one firm's grade stands. One in force ends by itself on its day; no event is needed for that. */
public enum AdjustmentState {
    /** Proposed by one person of the credit office; shown to nobody else. */
    PROPOSED,
    /** Approved by a second person: shown beside the computed result until its day. */
    IN_FORCE,
    /** Not approved. */
    REFUSED,
    /** Ended before its day. */
    LIFTED
}
