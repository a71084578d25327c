package huirong.core.fund;

/** What happens to a filing. */
public enum FilingEvent {
    /** Every criterion is met. */
    ADMIT,
    /** One is not. */
    REFUSE,
    /** Its bank claims. */
    CLAIM,
    /** The fund pays. */
    PAY,
    /** The loan is settled. */
    RELEASE,
    /** The last day for a claim has passed without one. */
    EXPIRE,
    /** Its bank takes it back. */
    WITHDRAW,
    /** A loan that renews this one is filed. */
    CARRY
}
