package huirong.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the pages, in the language of whoever asks now. */
@Component
public class Messages {
    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /**
     * @param values of the places in it
     * @throws org.springframework.context.NoSuchMessageException if there are no such words
     */
    public String say(String key, @Nullable Object... values) {
        return source.getMessage(key, values, locale());
    }

    /** The words of each, in order, for example the headings of a table. */
    public List<String> each(String... keys) {
        return Arrays.stream(keys).map(this::say).toList();
    }

    /** @param otherwise what is said where there are no such words */
    public String orElse(String key, String otherwise) {
        String said = source.getMessage(key, null, otherwise, locale());
        return said == null ? otherwise : said;
    }

    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return locale().getLanguage();
    }
}
