package huirong.core.review;

import huirong.core.state.AllPairs;
import org.junit.jupiter.api.Test;

class ReviewStatesTest {
    @Test
    void everyPairOfStateAndEventIsEitherListedOrRefused() {
        AllPairs.areAsStated(
                ReviewStates.TABLE,
                ReviewState.class,
                ReviewEvent.class,
                "FILED ANSWER ANSWERED",
                "FILED WITHDRAW WITHDRAWN");
    }
}
