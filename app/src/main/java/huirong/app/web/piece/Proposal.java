package huirong.app.web.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of two persons: what one proposed, and what another decided, in the page's language.
 *
 * @param proposer who proposed it, and for whom
 * @param proposedAt when, written out
 * @param figures what is proposed, frozen, each beside what it is compared with
 * @param decider who decided; null as long as nobody did
 * @param decidedAt when, written out
 * @param decision the word for the decision, with words of return
 * @param tone of the decision: that of a status
 */
public record Proposal(
        String proposer,
        String proposedAt,
        List<Figure> figures,
        @Nullable String decider,
        @Nullable String decidedAt,
        @Nullable String decision,
        String tone) {
    /** One figure. {@code asked} is what it is compared with, null where there is nothing to compare. */
    public record Figure(String name, @Nullable String asked, String proposed) {
        public boolean differs() {
            return asked != null && !asked.equals(proposed);
        }
    }

    public Proposal {
        figures = List.copyOf(figures);
    }

    /** A proposal that nobody has decided on yet. */
    public Proposal(String proposer, String proposedAt, List<Figure> figures) {
        this(proposer, proposedAt, figures, null, null, null, "act");
    }
}
