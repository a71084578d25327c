package huirong.app.origination.firm;

import huirong.app.marketplace.Product;

/**
 * A product that a new request may choose.
 *
 * @param name in the page's language
 * @param bank the bank's name
 * @param limits amounts and terms in words
 * @param chosen ticked
 * @param authorised true if the firm has authorised the bank already
 * @param ticked true if the box to authorise it was ticked before the form came back
 */
record Offer(
        Product product, String name, String bank, String limits, boolean chosen, boolean authorised, boolean ticked) {}
