package huirong.core.training.table;

import huirong.core.scorecard.Input;

/**
 * One input's values, row by row; {@link Input} says what a value stands for.
 *
 * @param values one for each row; shared, not to be written to
 */
public record Column(Input input, double[] values) {
    /** True if every row has the same value, or none has any. */
    boolean constant() {
        long first = Double.doubleToLongBits(values[0]);
        for (double value : values) if (Double.doubleToLongBits(value) != first) return false;
        return true;
    }
}
