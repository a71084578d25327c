package huirong.core.column;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A firm's file in columns: what {@link FactFile} says, item by item. Used by one thread. */
public final class FileColumns {
    /** No source has answered. */
    public static final int NEVER = Integer.MIN_VALUE;

    private static final int ITEMS = Catalogue.ITEMS.size();

    private final LocalDate validOn;
    private final @Nullable FactFile made;
    private final @Nullable Columns[] items = new @Nullable Columns[ITEMS];
    private final int[] through = new int[ITEMS];

    /** An empty one, to be filled and emptied again. */
    public FileColumns(LocalDate validOn) {
        this(validOn, null);
    }

    private FileColumns(LocalDate validOn, @Nullable FactFile made) {
        this.validOn = validOn;
        this.made = made;
        Arrays.fill(through, NEVER);
    }

    public static FileColumns of(FactFile file) {
        FileColumns columns = new FileColumns(file.validOn(), file);
        for (int place = 0; place < ITEMS; place++) {
            LocalDate day = file.collectedThrough().get(Catalogue.ITEMS.get(place).code());
            if (day != null) columns.answered(place, Math.toIntExact(day.toEpochDay()));
        }
        return columns;
    }

    public LocalDate validOn() {
        return validOn;
    }

    /** An item's facts. */
    public Columns of(CatalogueItem item) {
        return at(Catalogue.position(item.code()));
    }

    /** The facts of the item at a place of the catalogue. */
    public Columns at(int place) {
        Columns known = items[place];
        return known == null ? items[place] = columns(Catalogue.ITEMS.get(place)) : known;
    }

    /** The epoch day through which a source has answered for the item at a place of the catalogue, or {@link #NEVER}. */
    public int through(int place) {
        return through[place];
    }

    public void answered(int place, int day) {
        through[place] = day;
    }

    /** Empties it for the next firm. */
    public void clear() {
        Arrays.fill(through, NEVER);
        for (Columns each : items) if (each != null) each.clear();
    }

    public FactFile file() {
        if (made != null) return made;
        List<Fact> facts = new ArrayList<>();
        Map<String, LocalDate> answers = new TreeMap<>();
        for (int place = 0; place < ITEMS; place++) {
            Columns columns = at(place);
            for (int row = 0; row < columns.size(); row++) facts.add(columns.fact(row));
            if (through[place] != NEVER)
                answers.put(Catalogue.ITEMS.get(place).code(), LocalDate.ofEpochDay(through[place]));
        }
        return new FactFile(validOn, facts, answers);
    }

    private Columns columns(CatalogueItem item) {
        Layout layout = Layout.of(item);
        if (made == null) return new Columns(layout);
        List<Fact> facts = made.facts();
        int from = before(facts, item.code());
        int to = from;
        while (to < facts.size() && facts.get(to).item().equals(item.code())) to++;
        return new Columns(layout, facts.subList(from, to));
    }

    /** How many facts are of items before this one; facts are in the order of the items' codes. */
    private static int before(List<Fact> facts, String item) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).item().compareTo(item) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
