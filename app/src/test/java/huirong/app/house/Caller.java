package huirong.app.house;

import huirong.app.testing.Browser;

/**
 * Someone who tries every route.
 *
 * @param name heads the caller's column of the matrix
 * @param stranger whether nothing that the {@link World} holds is this caller's to see
 */
record Caller(String name, Browser browser, boolean stranger) {
    /** Whether the platform knows who this is. */
    boolean signedIn() {
        return !name.equals(Callers.NOBODY) && !name.equals(Callers.OUT_OF_TERM);
    }
}
