package huirong.app.scoring.adjustment;

import java.time.Instant;

/**
 * Something done to an adjustment.
 *
 * @param event {@code PROPOSE} or an {@link huirong.core.adjustment.AdjustmentEvent}
 */
record AdjustmentStep(String event, Instant at, String person, String words) {
    static final String PROPOSED = "PROPOSE";
}
