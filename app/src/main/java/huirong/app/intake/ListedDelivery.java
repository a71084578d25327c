package huirong.app.intake;

import huirong.app.web.RowFates;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in a list.
 *
 * @param source name of the organisation
 * @param item name of the item
 * @param state received, reading, published, nothing (read, but no row was filed) or refused
 * @param fates what became of its rows, or null until they are settled
 */
record ListedDelivery(
        String ref,
        String source,
        String item,
        String file,
        String asOf,
        String receivedAt,
        String state,
        @Nullable RowFates fates) {

    /** Tone of the status that says the state. */
    public String tone() {
        return switch (state) {
            case "published" -> "good";
            case "refused" -> "bad";
            case "nothing" -> fates != null && fates.rejected() > 0 ? "notice" : "quiet";
            default -> "quiet";
        };
    }
}
