package huirong.app.intake;

import huirong.app.intake.RowFateStore.RowFate;
import huirong.app.intake.rows.Finding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row's fate as people read it: the words say why and what to do. */
record ShownRow(
        long line, String fate, @Nullable String field, @Nullable String words, @Nullable String detail) {
    static ShownRow of(RowFate row, Locale locale) {
        return new ShownRow(
                row.line(),
                row.fate().name().toLowerCase(Locale.ROOT),
                row.field(),
                row.code() == null
                        ? null
                        : Finding.of(row.code()).orElseThrow().words(locale.getLanguage()),
                row.detail());
    }
}
