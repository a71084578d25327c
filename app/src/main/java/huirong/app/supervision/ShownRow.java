package huirong.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row behind a figure with the names of whom it is about. */
record ShownRow(
        LocalDate day,
        @Nullable String name,
        @Nullable String code,
        @Nullable String organisation,
        @Nullable Long fen,
        @Nullable String batch) {}
