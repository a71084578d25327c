package huirong.story.district;

import java.util.ArrayList;
import java.util.List;

/** A file's table while it is being filled; the first column holds the firm's code. */
final class Table {
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        this.header = List.of(header);
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    Table row(List<String> cells) {
        if (cells.size() != header.size()) throw new IllegalArgumentException(header + " does not fit " + cells);
        rows.add(cells);
        return this;
    }

    Table rows(List<List<String>> more) {
        more.forEach(this::row);
        return this;
    }

    List<String> header() {
        return header;
    }

    List<List<String>> rows() {
        return rows;
    }

    int column(String name) {
        return header.indexOf(name);
    }

    /** An empty table with the same columns. */
    Table like() {
        return new Table(header.toArray(String[]::new));
    }
}
