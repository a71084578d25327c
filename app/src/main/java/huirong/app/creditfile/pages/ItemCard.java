package huirong.app.creditfile.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One catalogue item of a file that something is known of.
 *
 * @param collected the ground of collection in words
 * @param state whether only the newest statement is in force
 * @param facts how many there are
 * @param newest shown at once
 * @param earlier shown on a tap, at most a few more
 * @param totals of items with an amount; null for others
 */
record ItemCard(
        String code,
        String name,
        String collected,
        boolean state,
        long facts,
        @Nullable Freshness freshness,
        List<ShownFact> newest,
        List<ShownFact> earlier,
        @Nullable Strip strip,
        @Nullable MonthTotals totals,
        List<Erasure> erasures) {

    /** How many facts the page does not list. */
    public long unlisted() {
        return facts - newest.size() - earlier.size();
    }
}
