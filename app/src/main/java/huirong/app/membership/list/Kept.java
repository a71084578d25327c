package huirong.app.membership.list;

import huirong.app.membership.ListKind;
import huirong.app.membership.Listing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry with who made it and who ended it.
 *
 * @param state of today
 * @param end null while no end is set
 */
record Kept(Listing listing, ListingState state, String zone, Instant at, String person, @Nullable End end) {
    /** The tone of its state. */
    public String tone() {
        if (state != ListingState.STANDING) return "quiet";
        return listing.kind() == ListKind.NEGATIVE ? "notice" : "good";
    }

    /** @param words why the firm is off the list from then on */
    record End(Instant at, String person, String words) {}
}
