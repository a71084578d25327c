package huirong.app.creditfile.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Through which day a source has answered for a firm. An item that was answered but has no fact means "asked, nothing found".
 *
 * @param item code of the catalogue item
 * @param source code of the organisation
 */
record Answer(String item, String source, LocalDate through) {

    /** By item, the latest day among those answers that count. */
    static Map<String, LocalDate> through(List<Answer> answers, Predicate<Answer> counts) {
        Map<String, LocalDate> through = new TreeMap<>();
        for (Answer answer : answers)
            if (counts.test(answer))
                through.merge(answer.item, answer.through, (one, other) -> one.isAfter(other) ? one : other);
        return through;
    }
}
