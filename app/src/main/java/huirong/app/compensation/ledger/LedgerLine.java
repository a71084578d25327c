package huirong.app.compensation.ledger;

import huirong.core.ledger.Movement.Kind;
import java.time.Instant;

/**
 * An entry as a page lists it.
 *
 * @param freeAfterFen what was available after it
 */
public record LedgerLine(
        long no, String ref, Kind kind, String debit, String credit, long fen, String document, Instant at, long freeAfterFen, String hash) {}
