package huirong.core.training;

/**
 * How a card fitted without one part of the rows does on that part.
 *
 * @param area under the ROC curve
 * @param distance of Kolmogorov and Smirnov
 * @param brier mean square of the chance of bad minus what came, the chance as the scale alone gives it
 */
public record FoldFigures(int rows, int bad, double area, double distance, double brier) {}
