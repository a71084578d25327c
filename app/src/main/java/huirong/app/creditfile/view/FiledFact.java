package huirong.app.creditfile.view;

import huirong.core.fact.Fact;
import java.time.Instant;

/**
 * A fact with its evidence.
 *
 * @param source code of the organisation it came from
 * @param document reference of the delivery
 * @param line row in it
 * @param knownAt when it became known
 * @param seq the sequence it is known from
 * @param digest hex digest of what was stated
 */
public record FiledFact(
        Fact fact, String source, String document, long line, Instant knownAt, long seq, String digest) {}
