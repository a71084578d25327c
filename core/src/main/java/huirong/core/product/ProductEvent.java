package huirong.core.product;

/** What moves a version of a product. */
public enum ProductEvent {
    /** The maker hands a draft to a second person. */
    PROPOSE,
    /** The second person gives it back with words. */
    RETURN,
    /** The second person publishes it. */
    PUBLISH,
    /** A newer version of the same product is published. */
    SUPERSEDE,
    /** The bank takes it off the list, or gives a draft up. */
    WITHDRAW
}
