package huirong.core.objection;

/** What moves an objection. */
public enum ObjectionEvent {
    CORRECT,
    KEEP,
    WITHDRAW
}
