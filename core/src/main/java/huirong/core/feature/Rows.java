package huirong.core.feature;

import huirong.core.column.Columns;
import huirong.core.fact.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Some facts of a file: rows of one item's columns, in file order, and perhaps facts of another item beside them. */
final class Rows {
    final Columns columns;
    private final int from;
    private final int size;
    /** If they do not follow one another. */
    private final int @Nullable [] at;
    private final @Nullable Rows beside;

    private Rows(Columns columns, int from, int size, int @Nullable [] at, @Nullable Rows beside) {
        this.columns = columns;
        this.from = from;
        this.size = size;
        this.at = at;
        this.beside = beside;
    }

    static Rows between(Columns columns, int from, int to) {
        return new Rows(columns, from, Math.max(0, to - from), null, null);
    }

    static Rows where(Columns columns, IntPredicate condition) {
        int[] at = new int[columns.size()];
        int size = 0;
        for (int row = 0; row < at.length; row++) if (condition.test(row)) at[size++] = row;
        return new Rows(columns, 0, size, at, null);
    }

    /** With the facts of another item behind them. */
    Rows and(Rows others) {
        return new Rows(columns, from, size, at, others);
    }

    /** How many rows of the columns. */
    int size() {
        return size;
    }

    int row(int i) {
        return at == null ? from + i : at[i];
    }

    int last() {
        return row(size - 1);
    }

    /** How many facts, those beside included. */
    int count() {
        return beside == null ? size : size + beside.count();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(count());
        for (int i = 0; i < size; i++) facts.add(columns.fact(row(i)));
        if (beside != null) facts.addAll(beside.facts());
        return facts;
    }

    /** A required number of each. */
    long[] cells(int field) {
        long[] cells = new long[size];
        Arrays.setAll(cells, i -> columns.cell(field, row(i)));
        return cells;
    }

    /** How many have a code. */
    int having(int field, int code) {
        int having = 0;
        for (int i = 0; i < size; i++) if (columns.is(field, row(i), code)) having++;
        return having;
    }
}
