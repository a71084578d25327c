package huirong.app.intake;

import huirong.app.access.Scope;
import huirong.app.creditfile.facts.Fate;
import huirong.app.intake.RowFateStore.RowFate;
import huirong.app.web.sheet.Sheet;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rows of a delivery that somebody should look at, as a table that a spreadsheet opens. */
@Component
class CorrectionsFile {
    private static final Set<Fate> TO_CORRECT = EnumSet.of(Fate.REJECTED, Fate.WARNED);
    private static final int BATCH = 2_000;

    private final RowFateStore rows;
    private final MessageSource messages;

    CorrectionsFile(RowFateStore rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(Scope scope, long delivery, Locale locale, Sheet sheet) throws IOException {
        sheet.row(List.of(
                say("row.line", locale),
                say("row.fate", locale),
                say("row.field", locale),
                say("row.words", locale),
                say("row.value", locale)));
        long after = 0;
        List<RowFate> batch;
        do {
            batch = rows.rows(scope, delivery, TO_CORRECT, null, after, BATCH);
            for (RowFate row : batch) {
                ShownRow shown = ShownRow.of(row, locale);
                sheet.row(Arrays.asList(
                        row.line(),
                        say("fate." + shown.fate(), locale),
                        shown.field() == null ? null : field(shown.field(), locale),
                        shown.words(),
                        shown.detail()));
                after = row.line();
            }
        } while (batch.size() == BATCH);
    }

    private String field(String name, Locale locale) {
        return messages.getMessage("field." + name, null, name, locale);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
