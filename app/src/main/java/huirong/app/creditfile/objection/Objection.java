package huirong.app.creditfile.objection;

import huirong.core.objection.ObjectionState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm's objection to one fact of its file.
 *
 * @param firm reference of the firm
 * @param item code of the fact's item
 * @param source code of the organisation that delivered it, which answers
 * @param document the delivery or report in which the fact stands
 * @param line row in it
 * @param seq known sequence of the file that the firm read, on {@code validOn}
 * @param words what the firm says is wrong
 * @param due last day for the answer
 * @param answer what the source found; null until it answered
 * @param answerer name of the person who answered
 */
public record Objection(
        String ref,
        String firm,
        String item,
        String source,
        String document,
        long line,
        long seq,
        LocalDate validOn,
        ObjectionState state,
        String words,
        LocalDate filedOn,
        LocalDate due,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answerer) {

    public boolean waits() {
        return state == ObjectionState.FILED;
    }

    /** Where the fact stands, as {@link #place(String, long)} writes it. */
    public String place() {
        return place(document, line);
    }

    /** One text for a document and a row in it. */
    public static String place(String document, long line) {
        return document + "/" + line;
    }
}
