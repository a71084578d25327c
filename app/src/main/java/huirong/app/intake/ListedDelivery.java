package huirong.app.intake;

import huirong.app.web.RowFates;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in a list.
 *
 * @param source name of the organisation
 * @param item name of the item
 * @param state received, reading, published or refused
 * @param fates what became of its rows, or null until they are settled
 */
record ListedDelivery(
        String ref,
        String source,
        String item,
        String file,
        String asOf,
        String receivedAt,
        String state,
        @Nullable RowFates fates) {}
