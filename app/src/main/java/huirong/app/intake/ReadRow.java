package huirong.app.intake;

import huirong.app.creditfile.facts.SubmittedRow;
import huirong.app.intake.rows.Finding;
import org.jspecify.annotations.Nullable;

/** A row after reading: a statement to submit, or a rejection that names the field. */
sealed interface ReadRow {
    record Good(SubmittedRow row) implements ReadRow {}

    /**
     * @param field name of the field, or null if the row as a whole is meant
     * @param detail the offending text where it may be kept, else null
     */
    record Bad(long line, Finding finding, @Nullable String field, @Nullable String detail) implements ReadRow {}
}
