package huirong.app.origination.request;

import huirong.app.access.Actor;
import huirong.app.origination.RequestRefusal;
import huirong.core.request.AskEvent;
import huirong.core.request.AskState;
import huirong.core.request.AskTransitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves an ask along the transitions table and writes the step down. */
@Component
public class Moves {
    private final AskStore asks;
    private final StepStore steps;
    private final Clock clock;

    Moves(AskStore asks, StepStore steps, Clock clock) {
        this.asks = asks;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Moves it from where it was seen. Of two acts that race, one finds the row moved and is refused; the row stays locked
     * until the end of the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RequestRefusal> move(Actor by, Ask seen, AskEvent event, @Nullable String reason, String words) {
        return move(by, seen, event, reason, words, null);
    }

    /** The same for an acceptance, from which the time for the decision runs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RequestRefusal> accept(Actor by, Ask seen, LocalDate decideBy) {
        return move(by, seen, AskEvent.ACCEPT, null, "", decideBy);
    }

    private Optional<RequestRefusal> move(
            Actor by, Ask seen, AskEvent event, @Nullable String reason, String words, @Nullable LocalDate decideBy) {
        Optional<AskState> to = AskTransitions.TABLE.after(seen.state(), event);
        if (to.isEmpty() || !asks.move(seen, to.get(), decideBy, clock.instant()))
            return Optional.of(RequestRefusal.MOVED);
        steps.add(by, seen.ref(), event, to.get(), reason, words, clock.instant());
        return Optional.empty();
    }
}
