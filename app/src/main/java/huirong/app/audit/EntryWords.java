package huirong.app.audit;

import huirong.app.access.Reference;
import huirong.core.fact.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What an entry says to people. The record itself holds codes that stay the same for ever: what was done is the message
 * {@code act.<code>}, on what a row of {@code about.<noun>} with references between, on which basis {@code basis.<code>}.
 */
@Component
class EntryWords {
    private static final int LONGEST_NOUN = 5;
    private static final int SHOWN = 8;

    /** Where the page of a thing is that auditors read. */
    private static final Map<String, String> PAGES = Map.of(
            "firm", "/firms/",
            "claim", "/claims/",
            "filing", "/filings/",
            "loan", "/loans/",
            "card", "/card-versions/",
            "adjustment", "/adjustments/");

    private final MessageSource messages;

    EntryWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A piece of what an act was on: a noun, or which one it was.
     *
     * @param whole the reference in full, where the text shows only its beginning; else the text
     * @param href its page; null if it has none
     */
    record Part(String text, String whole, boolean code, @Nullable String href) {
        private boolean plain() {
            return text.equals(whole);
        }
    }

    /** An entry in the words of a page. */
    record Said(String act, List<Part> about, String basis) {}

    Said of(Entry entry, Locale locale) {
        return new Said(act(entry.act(), locale), about(entry.about(), locale), basis(entry.basis(), locale));
    }

    /** An attempt to open a page is recorded by its route. */
    private String act(String act, Locale locale) {
        int space = act.indexOf(' ');
        if (space < 0) return found("act." + act, locale).orElse(act);
        Object[] path = {act.substring(space + 1)};
        return Optional.ofNullable(messages.getMessage("act." + act.substring(0, space), path, null, locale))
                .orElse(act);
    }

    private List<Part> about(String about, Locale locale) {
        String[] words = about.split(" ");
        List<Part> parts = new ArrayList<>();
        String noun = "";
        for (int i = 0; i < words.length; ) {
            int length = LONGEST_NOUN;
            Optional<String> said = Optional.empty();
            while (length > 0 && said.isEmpty()) said = noun(words, i, length--, locale);
            if (said.isPresent()) {
                length++;
                noun = words[i + length - 1];
                parts.add(new Part(said.get(), said.get(), false, null));
                i += length;
            } else add(value(words[i++], noun), parts);
        }
        return parts;
    }

    /** Words that are no codes of ours stay together as they were recorded. */
    private static void add(Part value, List<Part> parts) {
        Part before = parts.isEmpty() ? null : parts.getLast();
        if (before == null || !before.code() || !before.plain() || !value.plain()) parts.add(value);
        else {
            String both = before.text() + " " + value.text();
            parts.set(parts.size() - 1, new Part(both, both, true, null));
        }
    }

    private Optional<String> noun(String[] words, int from, int length, Locale locale) {
        if (from + length > words.length) return Optional.empty();
        String code = String.join("-", Arrays.copyOfRange(words, from, from + length)).toLowerCase(Locale.ROOT);
        return found("about." + code, locale).or(() -> found("act." + code, locale));
    }

    private static Part value(String word, String noun) {
        if (!Reference.wellFormed(word)) return new Part(word, word, true, null);
        String page = PAGES.get(noun);
        return new Part(word.substring(0, SHOWN) + "…", word, true, page == null ? null : page + word);
    }

    /** Of a refusal, why; of a delivery, the catalogue's item; of a read, its kind, whose reader the entry names anyway. */
    private String basis(String basis, Locale locale) {
        return found("basis." + basis.toLowerCase(Locale.ROOT).replace(' ', '-'), locale)
                .or(() -> found("basis." + basis.substring(0, Math.max(0, basis.indexOf(':'))), locale))
                .or(() -> found("problem." + basis, locale))
                .or(() -> Catalogue.item(basis)
                        .map(item -> "en".equals(locale.getLanguage()) ? item.english() : item.chinese()))
                .orElse(basis);
    }

    private Optional<String> found(String key, Locale locale) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }
}
