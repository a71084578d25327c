package huirong.app.compensation.root;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A night's root of one book.
 *
 * @param entries of the book when it was looked at
 * @param words of a failure, what failed; else empty
 */
public record Night(String zone, LocalDate day, Instant at, Outcome outcome, long entries, String words) {
    /** What became of it. */
    public enum Outcome {
        PUBLISHED,
        /** The newest root covers the whole book already. */
        UNCHANGED,
        /** The book does not verify: somebody has to look at it before anything is signed again. */
        BROKEN,
        /** It is tried again within the hours of the night. */
        FAILED;

        boolean bad() {
            return this == BROKEN || this == FAILED;
        }
    }

    public boolean bad() {
        return outcome.bad();
    }
}
