package huirong.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row behind a figure: what happened on a day, to which firm, at which organisation, how much. */
record BehindRow(
        String ref,
        LocalDate day,
        @Nullable String firm,
        @Nullable String organisation,
        @Nullable Long fen,
        @Nullable String batchChinese,
        @Nullable String batchEnglish) {}
