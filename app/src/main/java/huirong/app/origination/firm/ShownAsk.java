package huirong.app.origination.firm;

import huirong.app.origination.request.Ask;
import huirong.app.origination.request.Wording;
import huirong.app.web.piece.Cost;
import huirong.app.web.piece.FitLine;
import huirong.app.web.piece.Step;
import huirong.app.web.piece.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bank's part of a request, as a page shows it.
 *
 * @param bank name of the bank's unit that keeps the case
 * @param tone of its state
 * @param deadline of the bank's next act; null if none is due
 * @param grant what was granted; empty if nothing was
 * @param cost what the grant costs if all of it is drawn today; null unless it waits for its contract
 * @param refusal null unless refused
 * @param unread whether the firm is asked to see that the bank may read nothing any more, though it is still asked
 * @param disclosures who looked at the telephone number, when and why; for the firm only
 */
record ShownAsk(
        Ask ask,
        String bank,
        String product,
        String tone,
        Wording.@Nullable Deadline deadline,
        List<Step> steps,
        List<Term> grant,
        @Nullable Cost cost,
        @Nullable Refusal refusal,
        boolean unread,
        List<String> disclosures) {

    /**
     * A refusal as the firm reads it.
     *
     * @param line the criterion that decided, with figure, requirement and the data's day; null if none decided
     * @param decided who decided, and when
     * @param retry from when the bank takes a new request
     * @param open products of other banks, those that the firm may ask for as it asked first
     * @param consent until when, or since when no more, the bank may read; null if it never might
     */
    record Refusal(
            String reason,
            String words,
            @Nullable FitLine line,
            String decided,
            String retry,
            List<Open> open,
            @Nullable String consent) {}

    /**
     * Another bank's product.
     *
     * @param fit how the firm meets its criteria, in a word
     * @param changes what would have to be otherwise than in the refused request; empty if nothing
     */
    record Open(String ref, String name, String bank, String fit, String tone, List<String> changes) {}
}
