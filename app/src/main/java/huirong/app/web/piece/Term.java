package huirong.app.web.piece;

import org.jspecify.annotations.Nullable;

/** One line of a definition list: a term and its value written out; {@code href} leads to what is behind it. */
public record Term(String term, String value, @Nullable String href) {
    public Term(String term, String value) {
        this(term, value, null);
    }
}
