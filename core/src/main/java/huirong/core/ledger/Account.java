package huirong.core.ledger;

/**
 * An account of a book (科目).
 *
 * @param code stable, lower case, for example {@code free}
 * @param side on which side it grows: assets and expenses by debits, what is owed or was given by credits
 * @param floored whether what it has, less what is held of it, may never fall below zero
 */
public record Account(String code, Side side, boolean floored) {
    /** 借 or 贷. */
    public enum Side {
        DEBIT,
        CREDIT
    }
}
