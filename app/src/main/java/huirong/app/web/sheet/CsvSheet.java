package huirong.app.web.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As CSV text in UTF-8, marked as such so that spreadsheet programs read Chinese. */
final class CsvSheet implements Sheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;

    CsvSheet(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(out);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    void end() throws IOException {
        csv.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> harmless(text);
            default -> cell.toString();
        };
    }

    /** A spreadsheet must not take what somebody typed for a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
