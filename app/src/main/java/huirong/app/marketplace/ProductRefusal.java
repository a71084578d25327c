package huirong.app.marketplace;

import huirong.app.audit.Reason;

/** Why an act on a product was not done. */
public enum ProductRefusal implements Reason {
    /** The version is not in a state that allows it. */
    NOT_NOW,
    /** The second person must not be the first. */
    SAME_PERSON,
    /** The bank offers nothing in this zone. */
    NOT_IN_ZONE,
    /** The unit is not one of this bank. */
    NOT_OUR_UNIT,
    /** Another version of the product is being written or waits for its second person. */
    ANOTHER_DRAFT,
    /** A product that is handed back needs words. */
    NO_WORDS;

    @Override
    public String noun() {
        return "product";
    }
}
