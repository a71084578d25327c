package huirong.core.column;

import huirong.core.fact.Fact;
import huirong.core.fact.Field;
import huirong.core.fact.FieldType;
import huirong.core.fact.FieldValues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The facts of one item of one firm; filled again for the next firm, by one thread. */
public final class Columns {
    private static final int OPEN = Integer.MAX_VALUE;

    private final Layout layout;
    private final long[][] cells;
    private final Texts[] texts;
    /** The facts that the rows were made of, if they were facts before. */
    private final List<Fact> made;
    /** Which fields a row has, a bit for each. */
    private int[] present;
    private int[] from;
    private int[] to;
    private int size;

    public Columns(Layout layout) {
        this(layout, List.of(), 16);
    }

    /** @param facts of the layout's item, in file order */
    Columns(Layout layout, List<Fact> facts) {
        this(layout, facts, facts.size());
        for (Fact fact : facts) {
            LocalDate to = fact.validTo();
            begin();
            for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
                int column = layout.place(field.getKey());
                // What the catalogue does not know, no feature reads.
                if (column >= 0) put(column, field.getValue());
            }
            end(Math.toIntExact(fact.validFrom().toEpochDay()), to == null ? OPEN : Math.toIntExact(to.toEpochDay()));
        }
    }

    private Columns(Layout layout, List<Fact> made, int rows) {
        this.layout = layout;
        this.made = made;
        cells = new long[layout.fields().size()][rows];
        texts = new Texts[cells.length];
        for (int i = 0; i < texts.length; i++) if (holdsTexts(layout.fields().get(i).type())) texts[i] = new Texts();
        present = new int[rows];
        from = new int[rows];
        to = new int[rows];
    }

    private static boolean holdsTexts(FieldType type) {
        return switch (type) {
            case TEXT, CODE, ORGANISATION, ITEM_CODES -> true;
            case DATE, MONTH, FEN, COUNT, HUNDREDTHS -> false;
        };
    }

    public Layout layout() {
        return layout;
    }

    /** How many facts. */
    public int size() {
        return size;
    }

    /** The first day on which a fact is true, as an epoch day. */
    public int from(int row) {
        return from[row];
    }

    public boolean has(int field, int row) {
        return (present[row] >>> field & 1) != 0;
    }

    /**
     * A cell: an amount, an epoch day, the place of a code, the number of a text. A code that is not in the closed list is
     * below nought.
     *
     * @throws IllegalStateException if the fact does not have the field
     */
    public long cell(int field, int row) {
        if (!has(field, row)) throw new IllegalStateException("a fact of " + name(field) + " does not have it");
        return cells[field][row];
    }

    /** Whether a fact has this code. */
    public boolean is(int field, int row, int code) {
        return has(field, row) && cells[field][row] == code;
    }

    /** The different texts of a field that holds texts. */
    public Texts texts(int field) {
        return texts[field];
    }

    /** How many facts begin before a day; they are in the order of that day. */
    public int before(int day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** A row as a fact. */
    public Fact fact(int row) {
        if (!made.isEmpty()) return made.get(row);
        int count = Integer.bitCount(present[row]);
        String[] names = new String[count];
        Object[] values = new Object[count];
        for (int i = 0, next = 0; i < cells.length; i++) {
            if (!has(i, row)) continue;
            names[next] = layout.fields().get(i).name();
            values[next++] = value(i, row);
        }
        LocalDate until = to[row] == OPEN ? null : LocalDate.ofEpochDay(to[row]);
        return new Fact(layout.item(), LocalDate.ofEpochDay(from[row]), until, new FieldValues(names, values));
    }

    /** Empties them for the next firm. */
    public void clear() {
        size = 0;
        for (Texts each : texts) if (each != null) each.clear();
    }

    /** Begins a row; until {@link #end} it has the cells that are put. */
    public void begin() {
        if (size == from.length) grow();
        present[size] = 0;
    }

    public void put(int field, long cell) {
        present[size] |= 1 << field;
        cells[field][size] = cell;
    }

    /** Puts a text, or a code that is not in the closed list. */
    public void putText(int field, int number) {
        put(field, layout.codes(field).isEmpty() ? number : ~number);
    }

    /** Ends a row that is true from a day on. */
    public void end(int day) {
        end(day, OPEN);
    }

    /** Ends a row that is true from a day to before another. */
    public void end(int day, int until) {
        from[size] = day;
        to[size++] = until;
    }

    private void put(int field, Object value) {
        switch (value) {
            case Long number -> put(field, number.longValue());
            case LocalDate day -> put(field, day.toEpochDay());
            case String text -> {
                int code = layout.codes(field).indexOf(text);
                if (code >= 0) put(field, code);
                else putText(field, texts[field].put(text));
            }
            default -> throw new IllegalArgumentException(name(field) + " cannot be " + value.getClass());
        }
    }

    private Object value(int field, int row) {
        long cell = cells[field][row];
        return switch (layout.fields().get(field).type()) {
            case DATE, MONTH -> LocalDate.ofEpochDay(cell);
            case FEN, COUNT, HUNDREDTHS -> cell;
            case TEXT, ORGANISATION, ITEM_CODES -> texts[field].text((int) cell);
            case CODE -> cell >= 0 ? layout.codes(field).get((int) cell) : texts[field].text((int) ~cell);
        };
    }

    private String name(int field) {
        Field named = layout.fields().get(field);
        return layout.item().code() + " " + named.name();
    }

    private void grow() {
        int rows = Math.max(16, 2 * size);
        for (int i = 0; i < cells.length; i++) cells[i] = Arrays.copyOf(cells[i], rows);
        present = Arrays.copyOf(present, rows);
        from = Arrays.copyOf(from, rows);
        to = Arrays.copyOf(to, rows);
    }
}
