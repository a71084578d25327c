package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The firms an actor may know of: those whose file it has a basis to read. */
@Component
public class Firms {
    /** A page of firms and where the next one begins. */
    public record Page(List<FirmSummary> firms, @Nullable String next) {}

    private final FirmStore store;
    private final Clock clock;

    Firms(FirmStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Firms whose present or former name contains the text, or one of whose identifiers begins with it.
     *
     * @param after the cursor of the page before, or null
     * @param limit at most so many, 1 to 500
     */
    public Page search(Actor actor, String text, @Nullable String after, int limit) {
        int most = Math.clamp(limit, 1, 500);
        return page(store.search(actor, text.strip(), after, most + 1, LocalDate.now(clock)), most);
    }

    /**
     * The same firms in the order of their references, for whoever goes through all of them.
     *
     * @param after the cursor of the page before, or null
     * @param limit at most so many, 1 to 500
     */
    public Page walk(Actor actor, @Nullable String after, int limit) {
        int most = Math.clamp(limit, 1, 500);
        return page(store.walk(actor, after == null ? "" : after, most + 1, LocalDate.now(clock)), most);
    }

    /** Of one more than were asked for, if there are more. */
    private static Page page(List<FirmSummary> found, int most) {
        boolean more = found.size() > most;
        List<FirmSummary> page = more ? found.subList(0, most) : found;
        return new Page(page, more ? page.getLast().ref() : null);
    }

    /** How many firms the actor may know of. */
    public long count(Actor actor) {
        return store.count(actor, LocalDate.now(clock));
    }
}
