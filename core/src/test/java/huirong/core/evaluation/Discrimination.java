package huirong.core.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * How well points tell firms that defaulted from firms that did not: the area under the ROC curve, with the 95 % interval of
 * DeLong, DeLong and Clarke-Pearson (Biometrics 44, 1988).
 */
record Discrimination(double area, double low, double high, int defaulted, int others) {
    /**
     * @param defaulted points of those that defaulted; lower points should be theirs
     * @param others points of the others
     */
    static Discrimination of(List<Long> defaulted, List<Long> others) {
        double[] byDefaulted = defaulted.stream().mapToDouble(one -> share(one, others, 1)).toArray();
        double[] byOther = others.stream().mapToDouble(one -> share(one, defaulted, -1)).toArray();
        double area = mean(byDefaulted);
        double deviation = StrictMath.sqrt(variance(byDefaulted) / byDefaulted.length + variance(byOther) / byOther.length);
        return new Discrimination(
                area, area - 1.96 * deviation, area + 1.96 * deviation, byDefaulted.length, byOther.length);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "AUC %.3f (95 %% %.3f to %.3f), %d defaulted, %d did not",
                area,
                low,
                high,
                defaulted,
                others);
    }

    /** The share of the others that stand on the right side of one; a tie counts half. */
    private static double share(long one, List<Long> others, int side) {
        return others.stream()
                        .mapToInt(other -> Long.compare(other, one) * side + 1)
                        .sum()
                / (2.0 * others.size());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) sum += (value - mean) * (value - mean);
        return sum / (values.length - 1);
    }
}
