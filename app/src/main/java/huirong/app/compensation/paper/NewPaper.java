package huirong.app.compensation.paper;

import huirong.core.fund.policy.ClaimTerms.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bank adds to its claim.
 *
 * @param name of the file; empty if none was uploaded
 * @param body the file; null if none was uploaded
 * @param sha256 of the file; null if none was uploaded
 */
public record NewPaper(
        Set<Document> documents, String number, int pages, String name, byte @Nullable [] body, @Nullable String sha256) {
    public NewPaper {
        documents = Set.copyOf(documents);
    }
}
