package huirong.core.card;

import static huirong.core.card.CardEvent.APPROVE;
import static huirong.core.card.CardEvent.DISCARD;
import static huirong.core.card.CardEvent.KEEP;
import static huirong.core.card.CardEvent.PROPOSE;
import static huirong.core.card.CardEvent.PROPOSE_RETIREMENT;
import static huirong.core.card.CardEvent.RETIRE;
import static huirong.core.card.CardEvent.RETURN;
import static huirong.core.card.CardEvent.START_TRIAL;
import static huirong.core.card.CardEvent.STOP_TRIAL;
import static huirong.core.card.CardEvent.SUPERSEDE;
import static huirong.core.card.CardState.DISCARDED;
import static huirong.core.card.CardState.DRAFT;
import static huirong.core.card.CardState.LIVE;
import static huirong.core.card.CardState.PROPOSED;
import static huirong.core.card.CardState.RETIRED;
import static huirong.core.card.CardState.RETIREMENT_PROPOSED;
import static huirong.core.card.CardState.TRIAL;

import huirong.core.state.Transitions;

/** The transitions table of a version of a card: no card comes into use without a trial and a second person. */
public final class CardStates {
    public static final Transitions<CardState, CardEvent> TABLE = Transitions.of("card", DRAFT, CardEvent.class)
            .move(DRAFT, START_TRIAL, TRIAL)
            .move(TRIAL, STOP_TRIAL, DRAFT)
            .move(TRIAL, PROPOSE, PROPOSED)
            .move(PROPOSED, RETURN, DRAFT)
            .move(PROPOSED, APPROVE, LIVE)
            .move(LIVE, SUPERSEDE, RETIRED)
            .move(LIVE, PROPOSE_RETIREMENT, RETIREMENT_PROPOSED)
            .move(RETIREMENT_PROPOSED, KEEP, LIVE)
            .move(RETIREMENT_PROPOSED, RETIRE, RETIRED)
            .move(RETIREMENT_PROPOSED, SUPERSEDE, RETIRED)
            .move(DRAFT, DISCARD, DISCARDED)
            .move(TRIAL, DISCARD, DISCARDED)
            .table();

    private CardStates() {}
}
