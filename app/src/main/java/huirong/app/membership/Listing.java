package huirong.app.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a firm stands or stood on a list.
 *
 * @param uscc unified social credit code of the firm, which need not be a member of the zone
 * @param from the first day on the list
 * @param until the first day off it, not before {@code from}; null while no end is set. The same day as {@code from} for an entry
 *     that was a mistake: it never counted.
 * @param basis document and reason, in the office's words
 */
public record Listing(String ref, ListKind kind, String uscc, LocalDate from, @Nullable LocalDate until, String basis) {
    /** Whether the firm stood on the list that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
