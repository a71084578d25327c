package huirong.core.evaluation;

import huirong.core.feature.Words;
import java.util.Optional;

/**
 * One reason as the firm reads it.
 *
 * @param feature code of the feature, whose facts back it
 * @param code the bin's reason code
 * @param words what was found
 * @param change what would change it; empty if the firm cannot, or if there is nothing left to gain
 * @param points what the characteristic gave, in hundredths
 * @param maximum the most it could give, in hundredths
 */
public record Reason(
        String feature, String code, Words words, Optional<Words> change, long points, long maximum) {}
