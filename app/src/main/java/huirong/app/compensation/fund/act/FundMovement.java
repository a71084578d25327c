package huirong.app.compensation.fund.act;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be proposed.
 *
 * @param amountFen of a reversal, what the entry moved
 * @param entry reference of the entry to be reversed; null for every other kind
 */
record FundMovement(
        String zone, FundProposal.Kind kind, long amountFen, String document, String party, @Nullable String entry) {

    /** What makes a repeat the same act. */
    List<Object> content() {
        return List.of(zone, amountFen, document, party, Objects.requireNonNullElse(entry, ""));
    }
}
