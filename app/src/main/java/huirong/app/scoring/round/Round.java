package huirong.app.scoring.round;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All firms evaluated by one version of a card as of one moment.
 *
 * @param cardVersion the card's hash
 * @param seq what was known when it began
 * @param organisation code of the office for which it runs
 * @param person who asked for it; of the office itself if the clock did
 * @param firms there were when it began
 * @param done evaluated so far
 * @param scored of those, with points
 * @param cursor the last firm done; null at the beginning
 * @param endedAt null while it runs
 * @param brokenOff it ended because it could not go on
 */
public record Round(
        String ref,
        String card,
        String cardVersion,
        long seq,
        String organisation,
        String account,
        String person,
        boolean byClock,
        Instant begunAt,
        long firms,
        long done,
        long scored,
        @Nullable String cursor,
        @Nullable Instant endedAt,
        boolean brokenOff) {
    public boolean running() {
        return endedAt == null;
    }

    /** Whole seconds it took; nought while it runs. */
    public long seconds() {
        return endedAt == null ? 0 : Duration.between(begunAt, endedAt).toSeconds();
    }
}
