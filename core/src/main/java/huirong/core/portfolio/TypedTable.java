package huirong.core.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of values as a person hands them over: a CSV file, cells copied out of a sheet (tabs), full-width commas.
 *
 * @param heading of the columns
 */
record TypedTable(List<String> heading, List<Line> lines) {
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3})(?:\\.([0-9]{1,30}))?(%?)");

    /** Cells of one line; {@code no} counts from one with the heading, blank lines included. */
    record Line(int no, List<String> cells) {}

    /** @throws Unreadable if it is empty, has no rows, or a line has another number of cells than the heading */
    static TypedTable read(String text) {
        List<Line> all = new ArrayList<>();
        int no = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            no++;
            if (!line.isBlank()) all.add(new Line(no, cells(line)));
        }
        if (all.isEmpty()) throw Unreadable.empty();
        List<String> heading = all.getFirst().cells;
        List<Line> rows = all.subList(1, all.size());
        if (rows.isEmpty()) throw Unreadable.noRows();
        for (Line row : rows)
            if (row.cells.size() != heading.size()) throw Unreadable.cells(row.no, row.cells.size(), heading.size());
        return new TypedTable(heading, List.copyOf(rows));
    }

    /** Between nought and one, as a decimal or per cent, times ten to the power of {@code digits}, rounded half up. */
    static OptionalLong share(String text, int digits) {
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) return OptionalLong.empty();
        boolean perCent = !share.group(3).isEmpty();
        String decimals = (share.group(2) == null ? "" : share.group(2)) + "0".repeat(digits + 1);
        int kept = perCent ? digits - 2 : digits;
        long value = Long.parseLong(share.group(1) + decimals.substring(0, kept)) + (decimals.charAt(kept) >= '5' ? 1 : 0);
        long one = 1;
        for (int i = 0; i < digits; i++) one *= 10;
        return value <= one ? OptionalLong.of(value) : OptionalLong.empty();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("[,，\\t]", -1)).map(TypedTable::bare).toList();
    }

    private static String bare(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
    }
}
