package huirong.app.membership.joining;

import huirong.app.access.Actor;
import huirong.app.membership.Membership;
import huirong.core.membership.MembershipEvent;
import huirong.core.membership.MembershipState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    /** From where the claim stands now that its firm is locked; answers why not if the table has no such step. */
    Optional<JoinRefusal> take(Membership claim, MembershipEvent event, Actor by, @Nullable String words) {
        Membership now = store.find(claim.ref()).orElseThrow();
        Optional<MembershipState> to = MembershipState.TABLE.after(now.state(), event);
        if (to.isEmpty()) return Optional.of(JoinRefusal.MOVE);
        store.move(now, to.get(), LocalDate.now(clock));
        store.step(now.ref(), event, to.get(), by, words, clock.instant());
        return Optional.empty();
    }
}
