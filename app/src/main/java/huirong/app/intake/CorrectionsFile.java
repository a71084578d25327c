package huirong.app.intake;

import huirong.app.access.Scope;
import huirong.app.creditfile.facts.Fate;
import huirong.app.intake.RowFateStore.RowFate;
import huirong.app.web.sheet.Sheet;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import java.io.IOException;
import java.util.Arrays;
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

    private final RowFateStore rows;
    private final MessageSource messages;

    CorrectionsFile(RowFateStore rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(Scope scope, Delivery delivery, Locale locale, Sheet sheet) throws IOException {
        sheet.row(List.of(
                say("row.line", locale),
                say("row.fate", locale),
                say("row.field", locale),
                say("row.words", locale),
                say("row.value", locale)));
        CatalogueItem item = Catalogue.item(delivery.item()).orElseThrow();
        boolean keeps = !item.basis().firmByFirm();
        long after = 0;
        List<RowFate> batch;
        do {
            batch = rows.rows(scope, delivery.id(), TO_CORRECT, null, after, BATCH);
            for (RowFate row : batch) {
                ShownRow shown = ShownRow.of(row, locale);
                sheet.row(Arrays.asList(
                        row.line(),
                        say("fate." + shown.fate(), locale),
                        shown.field() == null ? null : field(item, shown.field(), locale),
                        shown.words(),
                        keeps ? shown.detail() : say("row.value.not-kept", locale)));
                after = row.line();
            }
        } while (batch.size() == BATCH);
    }

    private @Nullable String field(CatalogueItem item, String name, Locale locale) {
        String plain = messages.getMessage("field." + name, null, name, locale);
        return messages.getMessage("field." + item.code() + "." + name, null, plain, locale);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
