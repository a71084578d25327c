package huirong.app.membership.authorisation;

import huirong.app.creditfile.consent.StatedConsent;
import java.time.LocalDate;
import java.util.List;

/**
 * An authorisation as its firm sees it.
 *
 * @param name of the reader
 * @param items names of the items
 * @param purpose in words
 * @param key for its withdrawal
 */
record ShownConsent(
        StatedConsent consent, StatedConsent.State state, String name, List<String> items, String purpose, String key) {
    /** The first day on which it may be used no more; public because a template asks for it. */
    public LocalDate ended() {
        return consent.ended();
    }
}
