package huirong.app.membership.list;

import huirong.app.membership.ListKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a list somebody looks for.
 *
 * @param state null for all
 * @param code beginning of a social credit code; empty for all
 * @param codes of those who are found by their name beside it
 */
record Sought(String zone, ListKind kind, @Nullable ListingState state, String code, List<String> codes) {
    static Sought all(String zone, ListKind kind) {
        return new Sought(zone, kind, null, "", List.of());
    }
}
