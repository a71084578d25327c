package huirong.app.creditfile.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row as it is copied into the staging table; a refused one carries nothing but its line and the reason. */
record StagedRow(
        long line,
        @Nullable Subject subject,
        byte @Nullable [] key,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        byte @Nullable [] digest,
        byte @Nullable [] body,
        @Nullable String warning,
        @Nullable String refused,
        @Nullable String status,
        @Nullable Long amount) {

    static StagedRow refused(SubmittedRow row, String code, @Nullable String status, @Nullable Long amount) {
        return new StagedRow(row.line(), null, null, null, null, null, null, null, code, status, amount);
    }
}
