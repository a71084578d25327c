package huirong.app.compensation.ledger;

import huirong.core.ledger.Movement.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a page lists it.
 *
 * @param freeAfterFen what was available after it
 * @param filing the filing whose hold it makes, posts or voids; null if it is none of these
 * @param filingNumber that filing's number
 */
public record LedgerLine(
        long no,
        String ref,
        Kind kind,
        String debit,
        String credit,
        long fen,
        String document,
        Instant at,
        long freeAfterFen,
        String hash,
        @Nullable String filing,
        @Nullable String filingNumber) {}
