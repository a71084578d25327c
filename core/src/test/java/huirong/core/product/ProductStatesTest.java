package huirong.core.product;

import huirong.core.state.AllPairs;
import org.junit.jupiter.api.Test;

class ProductStatesTest {
    @Test
    void everyPairOfStateAndEventIsEitherListedOrRefused() {
        AllPairs.areAsStated(
                ProductStates.TABLE,
                ProductState.class,
                ProductEvent.class,
                "DRAFT PROPOSE PROPOSED",
                "DRAFT WITHDRAW WITHDRAWN",
                "PROPOSED RETURN DRAFT",
                "PROPOSED PUBLISH PUBLISHED",
                "PUBLISHED SUPERSEDE SUPERSEDED",
                "PUBLISHED WITHDRAW WITHDRAWN");
    }
}
