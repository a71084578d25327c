package huirong.app.membership.list;

import huirong.app.membership.Listing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry with who made it and who ended it.
 *
 * @param state of today
 * @param number in the order in which entries were made
 * @param end null while no end is set
 */
record Kept(Listing listing, ListingState state, long number, String zone, Instant at, String person, @Nullable End end) {
    /** @param words why the firm is off the list from then on */
    record End(Instant at, String person, String words) {}
}
