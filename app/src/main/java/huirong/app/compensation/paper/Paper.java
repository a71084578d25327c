package huirong.app.compensation.paper;

import huirong.core.fund.policy.ClaimTerms.Document;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paper or a bound set of papers.
 *
 * @param no from 1 within its claim
 * @param documents what it holds, in the order in which rules list them
 * @param number as the bank numbers or names it
 * @param name of the file; null if it was handed in on paper
 * @param sha256 of the file's bytes, 64 hex digits; null if it was handed in on paper
 */
public record Paper(
        int no,
        Set<Document> documents,
        String number,
        int pages,
        @Nullable String name,
        @Nullable String sha256,
        Instant addedAt,
        String person) {
    public Paper {
        documents = Collections.unmodifiableSet(new TreeSet<>(documents));
    }
}
