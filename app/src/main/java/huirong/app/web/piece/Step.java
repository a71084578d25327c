package huirong.app.web.piece;

import org.jspecify.annotations.Nullable;

/**
 * One step of a timeline, in the page's language.
 *
 * @param state {@code done}, {@code now} (somebody must act), {@code next} or {@code stopped}
 * @param title what happened, or who acts next
 * @param when a date written out, or by when; null if neither is known
 * @param words the rest: reasons, amounts, what follows if the day passes; null if there is none
 */
public record Step(String state, String title, @Nullable String when, @Nullable String words) {}
