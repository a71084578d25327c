package huirong.core.fund.simulation;

/** Why a loan of a book would not have been filed. */
public enum NotFiled {
    /** Above the largest loan of the firm's size, or no firm of this size may file. */
    AMOUNT,
    TERM,
    /** The policy has no shares for a loan secured like this. */
    MODE,
    /** What the fund has would not cover it. */
    COVER,
    /** Filing was suspended. */
    SUSPENDED
}
