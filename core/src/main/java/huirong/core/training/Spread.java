package huirong.core.training;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure over folds.
 *
 * @param deviation standard deviation between folds (of a sample); nought for a single one
 */
public record Spread(double mean, double deviation) {
    public static Spread of(List<FoldFigures> folds, ToDoubleFunction<FoldFigures> figure) {
        double mean = folds.stream().mapToDouble(figure).average().orElse(Double.NaN);
        double squares = folds.stream()
                .mapToDouble(figure)
                .map(one -> (one - mean) * (one - mean))
                .sum();
        return new Spread(mean, folds.size() < 2 ? 0 : StrictMath.sqrt(squares / (folds.size() - 1)));
    }
}
