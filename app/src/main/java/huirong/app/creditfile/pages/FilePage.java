package huirong.app.creditfile.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as a page shows it.
 *
 * @param registration what the registration in force says, or null if this reader sees none
 * @param known items something is known of
 * @param nothing items whose source answered that there is nothing
 * @param missing items nobody has answered yet
 * @param closed items this reader's basis does not open
 * @param timeline the latest events, newest first
 */
record FilePage(
        @Nullable ShownFact registration,
        List<ItemCard> known,
        List<Nothing> nothing,
        List<Lack> missing,
        List<Closed> closed,
        List<ShownFact> timeline) {

    /** Asked, and nothing found: that is an answer. */
    record Nothing(String code, String name, Freshness freshness) {}

    /**
     * Nobody has answered: why that may be, and what can stand in.
     *
     * @param uncollected true if it cannot come, since the firm has not authorised the platform to collect it
     */
    record Lack(String code, String name, String meaning, @Nullable String standIn, boolean uncollected) {}

    /** Not open to this reader; whether there are facts is not said. */
    record Closed(String name, String why) {}
}
