package huirong.core.card;

/** What moves a version of a card. */
public enum CardEvent {
    /** From now on every evaluation by the live version is computed by this one as well. */
    START_TRIAL,
    /** The trial ends so that the card can be written again. */
    STOP_TRIAL,
    /** The maker hands it to a second person. */
    PROPOSE,
    /** The second person gives it back with words. */
    RETURN,
    /** The second person lets it be used from a day on. */
    APPROVE,
    /** A newer version of the same card was approved. */
    SUPERSEDE,
    /** The maker proposes to end its use without a successor. */
    PROPOSE_RETIREMENT,
    /** The second person does not agree to end its use. */
    KEEP,
    /** The second person ends its use from a day on. */
    RETIRE,
    /** The maker gives it up. */
    DISCARD
}
