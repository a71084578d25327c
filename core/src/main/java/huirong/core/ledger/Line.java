package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import java.time.Instant;

/** A numbered line of a book: an entry, or the opening of an account. */
public sealed interface Line permits Entry, Opening {
    /** From 1, without gaps, in the order of commits. */
    long no();

    String ref();

    /** What it rests on. */
    String document();

    /** Whole milliseconds. */
    Instant at();

    /** As it is hashed, exported and stored: canonical JSON. */
    String line();

    /** SHA-256 of the line, 64 hex digits. */
    default String hash() {
        return CanonicalJson.hash(line());
    }
}
