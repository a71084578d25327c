package huirong.app.compensation.statement;

import java.time.Instant;
import java.util.List;

/**
 * A match that stands.
 *
 * @param fen what its lines come to, and its entries
 * @param serials of its lines
 * @param numbers of its entries in the book
 */
record KeptMatch(
        String ref,
        boolean byHand,
        String reason,
        long fen,
        Instant at,
        String person,
        List<String> serials,
        List<Long> numbers) {}
