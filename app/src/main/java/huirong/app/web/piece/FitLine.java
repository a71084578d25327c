package huirong.app.web.piece;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a product held against a firm, in the page's language.
 *
 * @param fit {@code fits}, {@code not} or {@code unknown}
 * @param criterion what is asked
 * @param figure the firm's figure written out; null if it is not known
 * @param required what the product requires
 * @param date to when the figure was true
 * @param change what would change the answer, or what can stand in for what is missing
 */
public record FitLine(
        String fit,
        String criterion,
        @Nullable String figure,
        String required,
        @Nullable LocalDate date,
        @Nullable String change) {
    /** The tone of the sign before the line. */
    public String tone() {
        return switch (fit) {
            case "fits" -> "good";
            case "not" -> "bad";
            default -> "quiet";
        };
    }
}
