package huirong.core.ledger;

import java.util.Optional;

/** What {@link Booking} has to know of a book. Whoever answers keeps the book still until the entry is in it. */
public interface Books {
    /** The last line: its number (0 for the head line) and its hash. */
    record Head(long no, String hash) {}

    /**
     * An entry that a later one refers to.
     *
     * @param openFen of a hold: what is neither posted nor voided yet; else 0
     * @param reversed whether it was taken back
     */
    record Earlier(Movement.Kind kind, String debit, String credit, long fen, long openFen, boolean reversed) {}

    /** An account that the head line lists, or that was opened since. */
    Optional<Account> account(String code);

    Head head();

    /** Of an account of the book. */
    Balance balance(String account);

    Optional<Earlier> earlier(String ref);
}
