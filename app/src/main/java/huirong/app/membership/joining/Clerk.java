package huirong.app.membership.joining;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm's clerk (经办人).
 *
 * @param name as the representative gave it
 * @param until first day on which the power of attorney holds no more
 * @param account of the person who typed the one-time code; null before
 * @param endedOn the day the representative or the office ended it; null if not
 */
record Clerk(
        String ref,
        String membership,
        String name,
        LocalDate until,
        @Nullable String account,
        @Nullable LocalDate endedOn) {}
