package huirong.app.origination.request;

import huirong.core.request.AskEvent;
import huirong.core.request.AskState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move of an ask, as it happened.
 *
 * @param event null for the filing
 * @param account who did it
 * @param person that person's name
 * @param organisation for whom
 * @param reason code of the reason, where the event has one
 * @param words what was said with it, or empty
 */
public record Step(
        int no,
        @Nullable AskEvent event,
        AskState state,
        Instant at,
        String account,
        String person,
        String organisation,
        @Nullable String reason,
        String words) {}
