package huirong.app.scoring.card;

import java.time.Instant;

/**
 * One move of a version of a card.
 *
 * @param event a {@link huirong.core.card.CardEvent}, or {@code DRAFT} and {@code REVISE} for what was written
 * @param words what the person said to it; empty if nothing
 */
record CardStep(String event, Instant at, String person, String organisation, String words) {
    static final String DRAFTED = "DRAFT";
    static final String REVISED = "REVISE";
}
