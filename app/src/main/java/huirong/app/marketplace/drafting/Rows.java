package huirong.app.marketplace.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Lines of a form: the same fields again and again, the nth of each belonging together. */
final class Rows {
    private Rows() {}

    static String at(MultiValueMap<String, String> typed, String field, int line) {
        return Optional.ofNullable(typed.get(field))
                .filter(all -> line < all.size())
                .map(all -> all.get(line).strip())
                .orElse("");
    }

    /** What was stated, and blank lines to state more. */
    static <T> List<T> withBlank(List<T> stated, T blank, int blanks) {
        List<T> rows = new ArrayList<>(stated);
        for (int i = 0; i < blanks; i++) rows.add(blank);
        return rows;
    }
}
