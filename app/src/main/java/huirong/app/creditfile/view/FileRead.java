package huirong.app.creditfile.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * That somebody read non-public facts of a file.
 *
 * @param id its number; later reads have greater ones
 * @param organisation code of the organisation that read
 * @param basis code of the basis, as {@link Basis#code()} gives it
 * @param items codes of the non-public items that were read
 * @param purpose a code, perhaps followed by a space and what it was about, for example {@code evaluation invoice}
 */
public record FileRead(
        long id, Instant at, String organisation, String basis, List<String> items, String purpose) {
    /** The purpose in words: message {@code read.purpose.<code>} with what it was about. */
    public String purpose(MessageSource messages, Locale locale) {
        String[] parts = purpose.split(" ", 2);
        Object[] about = {parts.length > 1 ? parts[1] : ""};
        return String.valueOf(messages.getMessage("read.purpose." + parts[0], about, purpose, locale));
    }
}
