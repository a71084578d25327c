package huirong.app.membership;

import huirong.app.access.Actor;
import huirong.core.membership.MembershipEvent;
import huirong.core.membership.MembershipState;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes steps of the table, within the caller's transaction and with the firm locked. */
@Component
class Moves {
    private final MembershipStore store;
    private final Clock clock;

    Moves(MembershipStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * From where the claim stands now that its firm is locked.
     *
     * @throws Declined if the table has no such step
     */
    void take(Membership claim, MembershipEvent event, Actor by, @Nullable String words) {
        Membership now = store.find(claim.ref()).orElseThrow();
        MembershipState to =
                MembershipState.TABLE.after(now.state(), event).orElseThrow(() -> new Declined(JoinRefusal.MOVE));
        store.move(now, to, LocalDate.now(clock));
        store.step(now.ref(), event, to, by, words, clock.instant());
    }
}
