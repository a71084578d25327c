package huirong.app.origination.firm;

import huirong.app.web.piece.FirmNotice;
import org.jspecify.annotations.Nullable;

/**
 * The one thing a firm's person does next, in the page's language.
 *
 * @param title what to do, or whom one waits for
 * @param words why, by when, and what follows if the day passes
 * @param href where it is done; null if there is nothing to do but wait
 * @param action the word on the button; null with it
 */
record NextStep(String title, String words, @Nullable String href, @Nullable String action) {
    /** What a module says the firm has to act on. */
    static NextStep of(FirmNotice notice) {
        return new NextStep(notice.title(), notice.words(), notice.href(), notice.action());
    }
}
