package huirong.app.compensation.statement;

import huirong.app.audit.Reason;

/** Why a statement was not taken, or something about one not done. Nothing has changed then. */
enum StatementRefusal implements Reason {
    /** The fund's bank account is not registered yet. */
    NO_ACCOUNT,
    /** Its bytes are no table, or a column is missing. */
    UNREADABLE,
    /** It is larger than a statement is. */
    LARGE,
    /** A row is of another account. */
    FOREIGN_ACCOUNT,
    /** A cell that must be a date is none. */
    DATE,
    /** A row is dated after today. */
    FUTURE,
    /** It speaks for a day that has not ended. */
    UNENDED,
    /** A row is dated before the one above it, after the statement's last day, or within an earlier statement. */
    ORDER,
    /** Not exactly one of money in and money out, or no amount in plain digits. */
    AMOUNT,
    /** A row has no serial number, or one that is too long. */
    SERIAL,
    /** A serial number stands twice, in the file or in an earlier statement. */
    DOUBLED,
    /** A balance is not the one above it with the row's amount. */
    BALANCE,
    /** It does not go on from the balance that the last statement ended with. */
    GAP,
    /** The closing row is missing, or something follows it. */
    CLOSING,
    /** The closing row's sums or balance are not those of the rows. */
    TOTAL,
    /** A cell is longer than such a cell is. */
    TEXT,
    /** Nothing was chosen to be matched. */
    NOTHING,
    /** What was chosen is matched already, or is not there. */
    TAKEN,
    /** The chosen lines and the chosen entries do not come to the same amount. */
    UNEQUAL,
    /** The account or the match was decided on or undone before. */
    MOVE,
    /** Whoever stated the account may not confirm it. */
    SAME_PERSON;

    @Override
    public String noun() {
        return "statement";
    }
}
