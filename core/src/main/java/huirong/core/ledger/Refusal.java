package huirong.core.ledger;

/** Why a book does not take a slip. */
public enum Refusal {
    /** The book has no such account, or debit and credit are one. */
    ACCOUNT,
    /** An amount of zero or below, or beyond what a long holds. */
    AMOUNT,
    /** The reference is taken. */
    REF_TAKEN,
    /** What it refers to is not there, or is of a kind this can't be done to. */
    NO_SUCH_ENTRY,
    /** More than is left of the hold, or nothing is left of it. */
    BEYOND_HOLD,
    /** Taken back already. */
    REVERSED_BEFORE,
    /** An account would fall below its limit. */
    BELOW_FLOOR
}
