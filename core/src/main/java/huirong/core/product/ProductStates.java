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

import huirong.core.state.Transitions;

/** The transitions table of a version of a product. */
public final class ProductStates {
    public static final Transitions<ProductState, ProductEvent> TABLE = Transitions.of(
                    "product", DRAFT, ProductEvent.class)
            .move(DRAFT, PROPOSE, PROPOSED)
            .move(PROPOSED, RETURN, DRAFT)
            .move(PROPOSED, PUBLISH, PUBLISHED)
            .move(PUBLISHED, SUPERSEDE, SUPERSEDED)
            .move(PUBLISHED, WITHDRAW, WITHDRAWN)
            .move(DRAFT, WITHDRAW, WITHDRAWN)
            .table();

    private ProductStates() {}
}
