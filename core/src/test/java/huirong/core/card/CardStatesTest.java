package huirong.core.card;

import huirong.core.state.AllPairs;
import org.junit.jupiter.api.Test;

class CardStatesTest {
    @Test
    void everyPairOfStateAndEventIsEitherListedOrRefused() {
        AllPairs.areAsStated(
                CardStates.TABLE,
                CardState.class,
                CardEvent.class,
                "DRAFT START_TRIAL TRIAL",
                "DRAFT DISCARD DISCARDED",
                "TRIAL STOP_TRIAL DRAFT",
                "TRIAL PROPOSE PROPOSED",
                "TRIAL DISCARD DISCARDED",
                "PROPOSED RETURN DRAFT",
                "PROPOSED APPROVE LIVE",
                "LIVE SUPERSEDE RETIRED",
                "LIVE PROPOSE_RETIREMENT RETIREMENT_PROPOSED",
                "RETIREMENT_PROPOSED KEEP LIVE",
                "RETIREMENT_PROPOSED RETIRE RETIRED",
                "RETIREMENT_PROPOSED SUPERSEDE RETIRED");
    }
}
