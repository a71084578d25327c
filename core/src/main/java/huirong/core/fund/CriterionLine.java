package huirong.core.fund;

import org.jspecify.annotations.Nullable;

/**
 * One criterion of a filing, as found.
 *
 * @param figure the loan's, in the criterion's unit
 * @param required the limit, in the same unit; null if it is not known (no LPR, no holidays of that year), which is not met
 */
public record CriterionLine(FilingCriterion criterion, boolean met, long figure, @Nullable Long required) {}
