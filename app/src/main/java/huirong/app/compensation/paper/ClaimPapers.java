package huirong.app.compensation.paper;

import huirong.app.access.Actor;
import huirong.core.fund.policy.ClaimTerms.Document;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Trigger.LegalStep;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Papers only ever grow: one that was wrong is followed by another. Who may see or add them is the caller's to ask. */
@Component
public class ClaimPapers {
    private final PaperStore store;
    private final Clock clock;

    ClaimPapers(PaperStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The caller holds the claim's lock. */
    public void add(Actor by, String claim, NewPaper paper) {
        store.add(by, claim, paper, clock.instant());
    }

    public List<Paper> of(String claim) {
        return store.of(claim);
    }

    /** The bytes that were uploaded as a paper. */
    public Optional<byte[]> body(String claim, int no) {
        return store.body(claim, no);
    }

    /** What a policy asks for: its documents, and the court's where it asks for a legal step. */
    public static Set<Document> required(Policy policy) {
        Set<Document> required = EnumSet.noneOf(Document.class);
        required.addAll(policy.claims().documents());
        if (policy.trigger().legalStep() != LegalStep.NONE) required.add(Document.COURT);
        return required;
    }

    /** The same for a final settlement: where the policy asks for a loss table, one that was added after its advance. */
    public Set<Document> missing(String claim, Policy policy, Instant advanced) {
        Set<Document> missing = missing(claim, policy);
        boolean anew = of(claim).stream()
                .anyMatch(paper -> paper.addedAt().isAfter(advanced) && paper.documents().contains(Document.LOSS_TABLE));
        if (!anew && required(policy).contains(Document.LOSS_TABLE)) missing.add(Document.LOSS_TABLE);
        return missing;
    }

    /** What a policy asks for and no paper holds. */
    public Set<Document> missing(String claim, Policy policy) {
        Set<Document> missing = required(policy);
        of(claim).forEach(paper -> missing.removeAll(paper.documents()));
        return missing;
    }
}
