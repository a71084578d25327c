package huirong.app.creditfile.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * That somebody opened a file.
 *
 * @param id its number; later reads have greater ones
 * @param organisation code of the organisation that read
 * @param basis code of the basis, as {@link Basis#code()} gives it
 * @param items codes of the non-public items that were read; none if all that was there is public
 * @param purpose a code, perhaps followed by a space and what it was about, for example {@code evaluation invoice}
 */
public record FileRead(
        long id, Instant at, String organisation, String basis, List<String> items, String purpose) {
    /** The purpose in words: message {@code read.purpose.<code>} with what it was about: {@code read.about.<about>}, or itself. */
    public String purpose(MessageSource messages, Locale locale) {
        String[] parts = purpose.split(" ", 2);
        String code = parts.length > 1 ? parts[1] : "";
        Object[] about = {messages.getMessage("read.about." + code, null, code, locale)};
        return String.valueOf(messages.getMessage("read.purpose." + parts[0], about, purpose, locale));
    }
}
