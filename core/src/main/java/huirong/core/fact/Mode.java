package huirong.core.fact;

/** How statements of one item follow each other. */
public enum Mode {
    /** Something that happened once: the key is what identifies the event. */
    EVENT,
    /** Something that is so from a date until the next statement: the key is that date. */
    STATE,
    /** A figure for a period: the key is the period. */
    PERIOD
}
