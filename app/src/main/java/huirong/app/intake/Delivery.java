package huirong.app.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as stored.
 *
 * @param id also the number of its submission to the credit file
 * @param ref its reference outside
 * @param sha256 hex of the file as it came
 * @param account who sent it
 * @param rawErasedOn the day its raw bytes were destroyed, or null while they are kept
 * @param rawLegalBasis on what ground they were destroyed, or null
 * @param counts what became of its rows, or null until they are settled
 * @param seq the sequence its facts are known from, or null until they are
 * @param tally JSON of the tally, or null
 */
record Delivery(
        long id,
        String ref,
        String organisation,
        String account,
        String item,
        String manifest,
        String fileName,
        LocalDate asOf,
        long size,
        String sha256,
        Instant receivedAt,
        @Nullable LocalDate rawErasedOn,
        @Nullable String rawLegalBasis,
        State state,
        @Nullable String refusal,
        @Nullable String refusalDetail,
        @Nullable Counts counts,
        @Nullable Long seq,
        @Nullable String tally) {

    /** Where a delivery stands. */
    enum State {
        /** Stored as it came; not read yet, or being read. */
        RECEIVED,
        /** Every row has its fate; nothing is known yet. */
        SETTLED,
        /** Its facts are known. */
        PUBLISHED,
        /** The file as a whole could not be read; nothing else changed. */
        REFUSED
    }

    /** The five fates exclude each other and add up to delivered. */
    record Counts(
            long delivered, long accepted, long warned, long waiting, long rejected, long repeated, long readMillis) {
        long rowsPerSecond() {
            return readMillis == 0 ? delivered : delivered * 1000 / readMillis;
        }

        boolean nothingChanged() {
            return accepted + warned + waiting == 0;
        }
    }
}
