package huirong.app.membership.list;

import huirong.app.audit.Reason;

/** Why a list stayed as it was. */
enum ListingRefusal implements Reason {
    /** The firm stands on the list already, from another day or on another basis. */
    STANDS,
    /** The firm stood on the list until a later day than that from which it is to stand on it again. */
    OVERLAPS,
    /** An end is set already. */
    ENDED,
    /** The end would come before the beginning. */
    BACKWARDS;

    @Override
    public String noun() {
        return "listing";
    }
}
