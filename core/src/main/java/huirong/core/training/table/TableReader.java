package huirong.core.training.table;

import huirong.core.scorecard.Input;
import huirong.core.training.table.Table.LeftOut;
import huirong.core.training.table.Table.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of rows of texts as they come. A column is taken for numbers until one of its texts is none; then
 * {@link #again()} names it, and the rows have to be read once more with it as a category.
 */
public final class TableReader {
    private static final int MOST_VALUES = 1_000;

    private final Layout layout;
    private final int width;
    private final int target;
    private final @Nullable ColumnReader[] readers;
    private final Set<String> values = new TreeSet<>();
    private final Doubles outcome = new Doubles();
    private int rows;
    private int badRows;
    private long blank;
    private long firstBlank;

    /**
     * @param categories columns that an earlier reading found to be no numbers
     * @throws Unusable for a header with a name twice or none, or without a column that the layout names
     */
    public TableReader(List<String> header, Layout layout, Set<String> categories) {
        List<String> names = header.stream().map(String::strip).toList();
        this.layout = layout;
        this.width = names.size();
        this.target = names.indexOf(layout.target());
        this.readers = new ColumnReader[width];
        check(names, layout);
        Map<String, Input> known = new HashMap<>();
        layout.known().forEach(input -> known.put(input.name(), input));
        for (int i = 0; i < width; i++) {
            String name = names.get(i);
            if (layout.takes(name))
                readers[i] = new ColumnReader(
                        name, Optional.ofNullable(known.get(name)), categories.contains(name));
        }
    }

    private static void check(List<String> names, Layout layout) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) throw Unusable.nameless(i + 1);
            Integer before = seen.putIfAbsent(names.get(i), i);
            if (before != null) throw Unusable.twice(names.get(i), before + 1, i + 1);
        }
        Set<String> wanted = new HashSet<>(layout.inputs());
        wanted.addAll(layout.leaveOut());
        layout.known().forEach(input -> wanted.add(input.name()));
        wanted.add(layout.target());
        for (String name : new TreeSet<>(wanted)) if (!seen.containsKey(name)) throw Unusable.noColumn(name, names);
    }

    /**
     * @param line number of the row's first line in its file, for messages
     * @throws Unusable for another number of texts than names, or a text that is no number where the card wants one
     */
    public void row(List<String> texts, long line) {
        if (texts.size() != width) throw Unusable.fields(line, texts.size(), width);
        for (int i = 0; i < width; i++) {
            ColumnReader reader = readers[i];
            if (reader != null) reader.take(texts.get(i), line);
        }
        String value = texts.get(target).strip();
        if (Input.missing(value)) {
            if (blank++ == 0) firstBlank = line;
        } else if (values.size() < MOST_VALUES) {
            values.add(value);
        }
        boolean bad = value.equals(layout.bad());
        outcome.add(bad ? 1 : 0);
        if (bad) badRows++;
        rows++;
    }

    /** Columns that are no numbers after all; if there are any, read everything again with them as categories. */
    public Set<String> again() {
        Set<String> names = new TreeSet<>();
        for (ColumnReader reader : readers) if (reader != null && reader.noNumber()) names.add(reader.name());
        return names;
    }

    /**
     * The table; the reader is of no use afterwards.
     *
     * @throws Unusable without rows, without both outcomes or without an input that differs between rows
     */
    public Table table() {
        if (rows == 0) throw Unusable.empty();
        if (blank > 0) throw Unusable.blankTarget(layout.target(), firstBlank, blank);
        if (badRows == 0) throw Unusable.neverBad(layout.target(), layout.bad(), values);
        if (badRows == rows) throw Unusable.alwaysBad(layout.target(), layout.bad(), rows);
        List<Column> columns = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            ColumnReader reader = readers[i];
            if (reader == null) continue;
            boolean tooMany = reader.tooMany();
            Column column = reader.take(layout.special());
            readers[i] = null;
            if (!layout.known().isEmpty()) columns.add(column);
            else if (tooMany) leftOut.add(new LeftOut(column.input().name(), Why.TOO_MANY_CATEGORIES));
            else if (column.constant()) leftOut.add(new LeftOut(column.input().name(), Why.CONSTANT));
            else columns.add(column);
        }
        if (columns.isEmpty()) throw Unusable.noInputs();
        if (!layout.known().isEmpty()) columns.sort(Comparator.comparingInt(it -> layout.known().indexOf(it.input())));
        double[] ones = outcome.take();
        byte[] bytes = new byte[ones.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) ones[i];
        return new Table(layout.target(), layout.bad(), columns, bytes, leftOut);
    }
}
