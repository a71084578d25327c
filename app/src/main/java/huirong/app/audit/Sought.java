package huirong.app.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody looks for.
 *
 * @param allowed only allowed ones, only refused ones, or null for both
 * @param day only of this day in Shanghai, or null for all
 * @param people only by these accounts, or null for all
 */
record Sought(@Nullable Boolean allowed, @Nullable LocalDate day, @Nullable Set<String> people) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Nullable OffsetDateTime from() {
        return day == null ? null : day.atStartOfDay(SHANGHAI).toOffsetDateTime();
    }

    @Nullable OffsetDateTime to() {
        return day == null ? null : day.plusDays(1).atStartOfDay(SHANGHAI).toOffsetDateTime();
    }
}
