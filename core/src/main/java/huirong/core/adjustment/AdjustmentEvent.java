package huirong.core.adjustment;

/** What moves an adjustment. */
public enum AdjustmentEvent {
    /** The second person approves. */
    APPROVE,
    /** The second person does not. */
    REFUSE,
    /** One person ends it early: the computed result stands alone again. */
    LIFT
}
