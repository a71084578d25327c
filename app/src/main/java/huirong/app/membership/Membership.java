package huirong.app.membership;

import huirong.app.access.Power;
import huirong.core.membership.MembershipState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's claim to act for a firm in a zone, and what became of it.
 *
 * @param firm reference of the firm
 * @param uscc its unified social credit code, as typed and checked
 * @param account reference of the person's account
 * @param power on what ground the person says to act for it
 * @param joinedOn the day the firm joined; null before
 */
public record Membership(
        String ref,
        String zone,
        String firm,
        String uscc,
        String account,
        Power power,
        MembershipState state,
        @Nullable LocalDate joinedOn) {
    /** True from the proof on until it ends: the person acts for the firm in this zone. */
    public boolean holds() {
        return state == MembershipState.PROVEN || state == MembershipState.JOINED;
    }
}
