package huirong.core.fund;

/**
 * One limit of a payout.
 *
 * @param fen what it allows
 */
public record Cap(Kind kind, long fen) {
    /** The limits, in the order a paper lists them; among equal ones the first decides. */
    public enum Kind {
        /** The fund's share of the unpaid principal. */
        SHARE,
        /** What is left of the firm's cap. */
        FIRM,
        /** What was held at filing. */
        HOLD
    }
}
