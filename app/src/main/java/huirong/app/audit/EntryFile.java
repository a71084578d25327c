package huirong.app.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import huirong.app.access.Accounts;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.access.Scope;
import huirong.app.web.Figures;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The record of acts as a table that a spreadsheet opens, in words and with its codes; written batch by batch. */
@Component
class EntryFile {
    private static final int BATCH = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final EntryStore store;
    private final EntryWords words;
    private final Accounts accounts;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;

    EntryFile(
            EntryStore store,
            EntryWords words,
            Accounts accounts,
            Organisations organisations,
            MessageSource messages,
            Figures figures) {
        this.store = store;
        this.words = words;
        this.accounts = accounts;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    void write(Scope scope, Sought sought, Locale locale, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(List.of("no", "at", "who", "account", "organisation", "act", "about", "basis", "outcome", "code").stream()
                .map(column -> say("audit." + column, locale))
                .toList());
        Map<String, String> units = new HashMap<>();
        long before = Long.MAX_VALUE;
        List<Entry> batch;
        do {
            batch = store.latest(scope, sought, before, BATCH);
            Map<String, String> names =
                    accounts.names(batch.stream().map(Entry::account).collect(Collectors.toSet()));
            for (Entry entry : batch) {
                EntryWords.Said said = words.of(entry, locale);
                csv.writeRecord(
                        Long.toString(entry.id()),
                        figures.second(entry.at()),
                        harmless(names.getOrDefault(entry.account(), "")),
                        harmless(entry.account()),
                        units.computeIfAbsent(entry.organisation(), code -> organisation(code, locale)),
                        harmless(said.act()),
                        harmless(said.about().stream().map(EntryWords.Part::whole).collect(Collectors.joining(" "))),
                        harmless(said.basis()),
                        say(entry.allowed() ? "audit.allowed" : "audit.refused", locale),
                        harmless(entry.act()));
                before = entry.id();
            }
        } while (batch.size() == BATCH);
        csv.flush();
    }

    private String organisation(String code, Locale locale) {
        return harmless(organisations
                .find(code)
                .map((Organisation found) -> found.name(locale.getLanguage()))
                .orElse(code));
    }

    /** A spreadsheet must not take what somebody asked for as a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
