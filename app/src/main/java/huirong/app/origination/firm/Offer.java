package huirong.app.origination.firm;

import huirong.app.marketplace.Product;
import org.jspecify.annotations.Nullable;

/**
 * A product that a new request may choose.
 *
 * @param name in the page's language
 * @param bank the bank's name
 * @param limits amounts and terms in words
 * @param ways how it is repaid, in words
 * @param chosen ticked
 * @param authorised true if the firm has authorised the bank already
 * @param apart why it cannot be asked for together with those chosen, in words; null if it can
 * @param retry the day, in words, from which its bank takes a new request of the firm; null if it does today
 * @param ticked true if the box to authorise it was ticked before the form came back
 */
record Offer(
        Product product,
        String name,
        String bank,
        String limits,
        String ways,
        @Nullable String apart,
        @Nullable String retry,
        boolean chosen,
        boolean authorised,
        boolean ticked) {}
