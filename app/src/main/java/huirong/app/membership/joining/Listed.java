package huirong.app.membership.joining;

import huirong.core.membership.MembershipState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership in an office's list.
 *
 * @param name registered name of the firm
 */
record Listed(
        String ref,
        String firm,
        String name,
        String uscc,
        MembershipState state,
        LocalDate claimedOn,
        @Nullable LocalDate joinedOn) {}
