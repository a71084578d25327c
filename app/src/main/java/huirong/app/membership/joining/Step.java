package huirong.app.membership.joining;

import huirong.core.membership.MembershipEvent;
import huirong.core.membership.MembershipState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a membership.
 *
 * @param account reference of the account whose act it was
 * @param words the reason given, or null
 */
record Step(
        MembershipEvent event,
        MembershipState state,
        Instant at,
        String account,
        String organisation,
        @Nullable String words) {}
