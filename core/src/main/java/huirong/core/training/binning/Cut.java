package huirong.core.training.binning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Where to cut between two neighbouring values: the number with the fewest digits, so that a person can read the limit. */
final class Cut {
    private Cut() {}

    /**
     * @param low may be minus infinity
     * @param high greater than low; may be infinity
     * @return a finite number above low and not above high, or NaN if there is none
     */
    static double between(double low, double high) {
        if (Double.isInfinite(low)) return Double.isInfinite(high) ? 0 : high;
        if (Double.isInfinite(high)) {
            double next = StrictMath.nextUp(low);
            return Double.isInfinite(next) ? Double.NaN : next;
        }
        if (low < 0 && high >= 0) return 0;
        BigDecimal exact = new BigDecimal(low / 2 + high / 2);
        for (int digits = 1; digits < 17; digits++) {
            double rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue() + 0.0;
            if (rounded > low && rounded <= high) return rounded;
        }
        return high;
    }
}
