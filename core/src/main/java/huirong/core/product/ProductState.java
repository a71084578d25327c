package huirong.core.product;

/** Where one version of a product stands. */
public enum ProductState {
    DRAFT,
    /** Handed to a second person of the bank. */
    PROPOSED,
    /** What firms see and may ask for. */
    PUBLISHED,
    /** A newer version of the product has taken its place; requests made under it keep it. */
    SUPERSEDED,
    /** No longer offered; requests made under it keep it. */
    WITHDRAWN
}
