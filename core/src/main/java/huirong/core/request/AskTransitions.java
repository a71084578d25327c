package huirong.core.request;

import static huirong.core.request.AskEvent.ACCEPT;
import static huirong.core.request.AskEvent.DECLINE;
import static huirong.core.request.AskEvent.GIVE_UP;
import static huirong.core.request.AskEvent.GRANT;
import static huirong.core.request.AskEvent.PROPOSE;
import static huirong.core.request.AskEvent.REFUSE;
import static huirong.core.request.AskEvent.RETURN;
import static huirong.core.request.AskEvent.SIGN;
import static huirong.core.request.AskEvent.WITHDRAW;
import static huirong.core.request.AskState.ACCEPTED;
import static huirong.core.request.AskState.CONTRACTED;
import static huirong.core.request.AskState.DECLINED;
import static huirong.core.request.AskState.FILED;
import static huirong.core.request.AskState.GIVEN_UP;
import static huirong.core.request.AskState.GRANTED;
import static huirong.core.request.AskState.PROPOSED;
import static huirong.core.request.AskState.REFUSED;
import static huirong.core.request.AskState.WITHDRAWN;

import huirong.core.state.Transitions;

/**
 * The one table of what may happen to an ask. A deadline that passes is no event: a late acceptance stays possible, the
 * delay is shown to the firm and to those who supervise.
 */
public final class AskTransitions {
    public static final Transitions<AskState, AskEvent> TABLE = Transitions.of("ask", FILED, AskEvent.class)
            .move(FILED, ACCEPT, ACCEPTED)
            .move(FILED, DECLINE, DECLINED)
            .move(FILED, WITHDRAW, WITHDRAWN)
            .move(ACCEPTED, PROPOSE, PROPOSED)
            .move(ACCEPTED, WITHDRAW, WITHDRAWN)
            .move(PROPOSED, RETURN, ACCEPTED)
            .move(PROPOSED, GRANT, GRANTED)
            .move(PROPOSED, REFUSE, REFUSED)
            .move(PROPOSED, WITHDRAW, WITHDRAWN)
            .move(GRANTED, SIGN, CONTRACTED)
            .move(GRANTED, GIVE_UP, GIVEN_UP)
            .table();

    private AskTransitions() {}
}
