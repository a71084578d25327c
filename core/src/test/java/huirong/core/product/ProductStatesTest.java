package huirong.core.product;

import static huirong.core.product.ProductEvent.PROPOSE;
import static huirong.core.product.ProductEvent.PUBLISH;
import static huirong.core.product.ProductEvent.RETURN;
import static huirong.core.product.ProductEvent.SUPERSEDE;
import static huirong.core.product.ProductEvent.WITHDRAW;
import static huirong.core.product.ProductState.DRAFT;
import static huirong.core.product.ProductState.PROPOSED;
import static huirong.core.product.ProductState.PUBLISHED;
import static huirong.core.product.ProductState.SUPERSEDED;
import static huirong.core.product.ProductState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductStatesTest {
    private static final Map<ProductState, Map<ProductEvent, ProductState>> LEGAL = Map.of(
            DRAFT, Map.of(PROPOSE, PROPOSED, WITHDRAW, WITHDRAWN),
            PROPOSED, Map.of(RETURN, DRAFT, PUBLISH, PUBLISHED),
            PUBLISHED, Map.of(SUPERSEDE, SUPERSEDED, WITHDRAW, WITHDRAWN),
            SUPERSEDED, Map.of(),
            WITHDRAWN, Map.of());

    @Test
    void everyPairOfStateAndEventIsEitherListedOrRefused() {
        for (ProductState state : ProductState.values())
            for (ProductEvent event : ProductEvent.values())
                assertThat(ProductStates.TABLE.after(state, event))
                        .as("%s %s", state, event)
                        .isEqualTo(Optional.ofNullable(LEGAL.get(state).get(event)));
    }

    @Test
    void everyStateCanBeReached() {
        assertThat(ProductStates.TABLE.states()).containsExactlyInAnyOrder(ProductState.values());
        assertThat(ProductStates.TABLE.isFinal(WITHDRAWN)).isTrue();
        assertThat(ProductStates.TABLE.isFinal(SUPERSEDED)).isTrue();
    }
}
