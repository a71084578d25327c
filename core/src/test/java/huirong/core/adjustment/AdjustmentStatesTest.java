package huirong.core.adjustment;

import huirong.core.state.AllPairs;
import org.junit.jupiter.api.Test;

class AdjustmentStatesTest {
    @Test
    void everyPairOfStateAndEventIsEitherListedOrRefused() {
        AllPairs.areAsStated(
                AdjustmentStates.TABLE,
                AdjustmentState.class,
                AdjustmentEvent.class,
                "PROPOSED APPROVE IN_FORCE",
                "PROPOSED REFUSE REFUSED",
                "IN_FORCE LIFT LIFTED");
    }
}
