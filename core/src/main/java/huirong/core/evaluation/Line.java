package huirong.core.evaluation;

import huirong.core.feature.FeatureValue;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One characteristic of an evaluation, in card order.
 *
 * @param feature code of the feature
 * @param group code of its group
 * @param value what the file says, or why it says nothing
 * @param reason code of the bin it fell into; empty if missing
 * @param maximum the most it could give, in hundredths
 * @param points what it gives, in hundredths; of a missing one what the known ones let stand in for it; empty if no result
 *     is given
 */
public record Line(
        String feature,
        String group,
        FeatureValue value,
        Optional<String> reason,
        long maximum,
        OptionalLong points) {
    public boolean known() {
        return value instanceof FeatureValue.Known;
    }
}
