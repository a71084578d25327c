package huirong.core.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a filing, as found.
 *
 * @param figure the loan's, in the criterion's unit
 * @param required the limit, in the same unit; null if it is not known (no LPR, no holidays of that year), which is not met
 * @param found references of what the figure counts, or the code of what was looked at (trade, purpose); empty without one
 */
public record CriterionLine(
        FilingCriterion criterion, boolean met, long figure, @Nullable Long required, List<String> found) {
    public CriterionLine {
        found = List.copyOf(found);
    }

    public CriterionLine(FilingCriterion criterion, boolean met, long figure, @Nullable Long required) {
        this(criterion, met, figure, required, List.of());
    }

    CriterionLine with(List<String> what) {
        return new CriterionLine(criterion, met, figure, required, what);
    }
}
