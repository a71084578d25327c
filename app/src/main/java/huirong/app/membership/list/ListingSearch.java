package huirong.app.membership.list;

import huirong.app.access.Actor;
import huirong.app.creditfile.view.FirmSummary;
import huirong.app.creditfile.view.FirmSummary.Identifier;
import huirong.app.creditfile.view.Firms;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.membership.ListKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entries of a list by the code or the name of a firm, and says the names of those found. */
@Component
class ListingSearch {
    /** How many firms of a name are looked for in a list. */
    static final int MOST_FIRMS = 500;

    private static final int PAGE = 50;
    private static final int CHUNK = 2_000;

    private final ListingStore store;
    private final Firms firms;
    private final PublicRegister register;
    private final Clock clock;

    ListingSearch(ListingStore store, Firms firms, PublicRegister register, Clock clock) {
        this.store = store;
        this.firms = firms;
        this.register = register;
        this.clock = clock;
    }

    /**
     * @param names of those among the entries that the register knows, by code
     * @param next what the following page begins after; null if there is none
     * @param partly whether more firms have the name than were looked for
     */
    record Found(List<Kept> entries, Map<String, String> names, @Nullable String next, boolean partly) {}

    /** Whoever eats the rows of a list. */
    @FunctionalInterface
    interface Rows<E extends Exception> {
        void take(Kept entry, @Nullable String name) throws E;
    }

    /**
     * A page of the newest entries of a list.
     *
     * @param text beginning of a code, or a part of a name; empty for all
     */
    Found page(Actor actor, String zone, ListKind kind, @Nullable ListingState state, String text, String after) {
        Firms.Page called = text.isEmpty() ? new Firms.Page(List.of(), null) : firms.search(actor, text, null, MOST_FIRMS);
        List<String> codes = called.firms().stream().map(FirmSummary::identifiers).flatMap(List::stream)
                .filter(known -> known.scheme().equals("uscc"))
                .map(Identifier::identifier)
                .toList();
        Sought sought = new Sought(zone, kind, state, text.toUpperCase(Locale.ROOT), codes);
        List<Kept> found = store.page(sought, LocalDate.now(clock), after, PAGE + 1);
        List<Kept> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new Found(shown, names(shown), found.size() > PAGE ? shown.getLast().listing().ref() : null, called.next() != null);
    }

    Map<String, String> names(List<Kept> entries) {
        return register.namesByCode(entries.stream().map(kept -> kept.listing().uscc()).distinct().toList());
    }

    /** The whole of a list, newest first, in pieces, so that the memory does not grow with it. */
    <E extends Exception> void each(String zone, ListKind kind, Rows<E> rows) throws E {
        LocalDate today = LocalDate.now(clock);
        String after = "";
        for (List<Kept> chunk; !(chunk = store.page(Sought.all(zone, kind), today, after, CHUNK)).isEmpty(); ) {
            Map<String, String> names = names(chunk);
            for (Kept kept : chunk) rows.take(kept, names.get(kept.listing().uscc()));
            after = chunk.getLast().listing().ref();
        }
    }
}
