package huirong.app.audit;

import huirong.app.access.Accounts;
import huirong.app.access.Organisations;
import huirong.app.access.Scope;
import huirong.app.web.Figures;
import huirong.app.web.sheet.Sheet;
import java.io.IOException;
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

    void write(Scope scope, Sought sought, Locale locale, Sheet sheet) throws IOException {
        sheet.row(List.of("no", "at", "who", "account", "organisation", "act", "about", "basis", "outcome", "code").stream()
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
                sheet.row(List.of(
                        entry.id(),
                        figures.second(entry.at()),
                        names.getOrDefault(entry.account(), ""),
                        entry.account(),
                        units.computeIfAbsent(entry.organisation(), code -> organisation(code, locale)),
                        said.act(),
                        said.about().stream().map(EntryWords.Part::whole).collect(Collectors.joining(" ")),
                        said.basis(),
                        say(entry.allowed() ? "audit.allowed" : "audit.refused", locale),
                        entry.act()));
                before = entry.id();
            }
        } while (batch.size() == BATCH);
    }

    private String organisation(String code, Locale locale) {
        return organisations.name(code, locale.getLanguage());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
