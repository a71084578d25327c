package huirong.core.ledger;

/** What an entry does. Amounts in fen, above zero; an entry that refers to another names it by its reference. */
public sealed interface Movement {
    /** Moves an amount from the credited account to the debited one, at once. */
    record Transfer(String debit, String credit, long fen) implements Movement {}

    /** 额度占用: sets an amount aside, for a later post or void. */
    record Hold(String debit, String credit, long fen) implements Movement {}

    /** Makes a hold, or a part of what is left of it, final. */
    record Post(String hold, long fen) implements Movement {}

    /** Gives back what is left of a hold. */
    record Void(String hold) implements Movement {}

    /** 红字冲销: takes back a transfer or a post, whole, by an entry in red; the first stays where it is. */
    record Reversal(String entry) implements Movement {}

    /** The kind's one spelling in an entry's bytes. */
    enum Kind {
        TRANSFER,
        HOLD,
        POST,
        VOID,
        REVERSAL,
        /** Opens an account; moves nothing. */
        OPENING
    }
}
