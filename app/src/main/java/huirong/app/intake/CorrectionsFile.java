package huirong.app.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import huirong.app.access.Scope;
import huirong.app.creditfile.facts.Fate;
import huirong.app.intake.RowFateStore.RowFate;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rows of a delivery that somebody should look at, as a table that a spreadsheet opens. */
@Component
class CorrectionsFile {
    private static final Set<Fate> TO_CORRECT = EnumSet.of(Fate.REJECTED, Fate.WARNED);
    private static final int BATCH = 2_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final RowFateStore rows;
    private final MessageSource messages;

    CorrectionsFile(RowFateStore rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(Scope scope, long delivery, Locale locale, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                say("row.line", locale),
                say("row.fate", locale),
                say("row.field", locale),
                say("row.words", locale),
                say("row.value", locale));
        long after = 0;
        List<RowFate> batch;
        do {
            batch = rows.rows(scope, delivery, TO_CORRECT, null, after, BATCH);
            for (RowFate row : batch) {
                ShownRow shown = ShownRow.of(row, locale);
                csv.writeRecord(
                        Long.toString(row.line()),
                        say("fate." + shown.fate(), locale),
                        shown.field() == null ? "" : field(shown.field(), locale),
                        shown.words() == null ? "" : shown.words(),
                        harmless(shown.detail()));
                after = row.line();
            }
        } while (batch.size() == BATCH);
        csv.flush();
    }

    /** A spreadsheet must not take what a source sent for a formula. */
    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) return "";
        return "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private String field(String name, Locale locale) {
        return messages.getMessage("field." + name, null, name, locale);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
