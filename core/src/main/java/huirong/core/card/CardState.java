package huirong.core.card;

/** Where one version of a card stands. */
public enum CardState {
    /** Being written by one person of the credit office. */
    DRAFT,
    /** 试运行: computed beside the live version on the same traffic, shown to no firm and no bank. */
    TRIAL,
    /** Handed to a second person of the credit office; the trial goes on until that person decides. */
    PROPOSED,
    /** Approved by the second person, and in use from its day on. */
    LIVE,
    /** Somebody proposed to end its use; it is in use until a second person agrees. */
    RETIREMENT_PROPOSED,
    /** No longer in use from its last day on; what it evaluated stays readable and can be computed again. */
    RETIRED,
    /** Given up before it was ever in use. */
    DISCARDED
}
