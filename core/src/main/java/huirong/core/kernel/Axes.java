package huirong.core.kernel;

import java.util.Arrays;

/**
 * The bins of every axis of a card in flat arrays. A number's bin is how many limits it is not below. The sign of a difference
 * says that without a jump, which a processor would guess wrong half of the time; so few limits are all compared, and many are
 * searched in as many steps for one value as for another. Limits are filled up with infinity, which every finite value is below.
 */
final class Axes {
    /** Up to here comparing all is quicker than searching. */
    private static final int FEW = 8;

    private int[] input = {};
    private int[] missing = {};
    /** The bin of what is above all limits, or of a category that is not listed. */
    private int[] beyond = {};
    /** Whether an axis is a number with few limits and no special codes. */
    private boolean[] simple = {};
    /** Eight limits of each axis, of those with few limits. */
    private double[] few = {};
    /** Half of a slice of many limits, rounded up; nought if they are few. */
    private int[] half = {};
    /** These three have one more element than there are axes: where the next one's begin. */
    private int[] manyFrom = {0};
    private int[] codesFrom = {0};
    private int[] categoriesFrom = {0};
    private double[] many = {};
    private double[] codes = {};
    private int[] codeBins = {};
    private int[] categoryBins = {};

    /**
     * Adds the axis of a number.
     *
     * @param limits ascending; a value below the first is in bin 0, one not below the last in bin {@code limits.length}
     * @param special codes that lie in the bins given, whatever the limits
     * @return the position of the axis
     */
    int number(int of, double[] limits, double[] special, int[] bins, int missingBin) {
        int axis = begin(of, missingBin, limits.length, limits.length <= FEW && special.length == 0);
        if (limits.length <= FEW) {
            System.arraycopy(limits, 0, few, axis * FEW, limits.length);
        } else {
            int size = 2 * Integer.highestOneBit(limits.length) - 1;
            half[axis] = (size + 1) / 2;
            many = extended(many, limits);
            many = extended(many, infinities(size - limits.length));
        }
        codes = extended(codes, special);
        for (int bin : bins) codeBins = append(codeBins, bin);
        return end(axis);
    }

    /**
     * Adds the axis of a category.
     *
     * @param bins of each position in the category's list
     */
    int category(int of, int[] bins, int unseenBin, int missingBin) {
        int axis = begin(of, missingBin, unseenBin, false);
        for (int bin : bins) categoryBins = append(categoryBins, bin);
        return end(axis);
    }

    /** The bin of an axis that takes its input's value in a row. */
    int bin(int axis, double[] row) {
        double value = row[input[axis]];
        // Neither missing nor infinity: infinity less infinity would be no number.
        if (!(value <= Double.MAX_VALUE)) return value != value ? missing[axis] : beyond[axis];
        // Minus nought has a sign.
        return simple[axis] ? compared(axis, value + 0.0) : other(axis, value + 0.0);
    }

    private int other(int axis, double value) {
        int from = categoriesFrom[axis];
        int size = categoriesFrom[axis + 1] - from;
        if (size > 0) {
            int position = (int) value;
            return position == value && position >= 0 && position < size ? categoryBins[from + position] : beyond[axis];
        }
        for (int i = codesFrom[axis]; i < codesFrom[axis + 1]; i++) if (codes[i] == value) return codeBins[i];
        return half[axis] == 0 ? compared(axis, value) : searched(axis, value);
    }

    private int compared(int axis, double value) {
        int from = axis * FEW;
        return FEW
                - below(value, few[from])
                - below(value, few[from + 1])
                - below(value, few[from + 2])
                - below(value, few[from + 3])
                - below(value, few[from + 4])
                - below(value, few[from + 5])
                - below(value, few[from + 6])
                - below(value, few[from + 7]);
    }

    private int searched(int axis, double value) {
        int before = manyFrom[axis] - 1;
        int bin = 0;
        for (int step = half[axis]; step > 0; step >>= 1) bin += step * (1 - below(value, many[before + bin + step]));
        return bin;
    }

    /** One if a value is below a limit, otherwise nought. */
    private static int below(double value, double limit) {
        return (int) (Double.doubleToRawLongBits(value - limit) >>> 63);
    }

    private int begin(int of, int missingBin, int beyondBin, boolean isSimple) {
        int axis = input.length;
        input = append(input, of);
        missing = append(missing, missingBin);
        beyond = append(beyond, beyondBin);
        simple = Arrays.copyOf(simple, axis + 1);
        simple[axis] = isSimple;
        half = append(half, 0);
        few = extended(few, infinities(FEW));
        return axis;
    }

    private int end(int axis) {
        manyFrom = append(manyFrom, many.length);
        codesFrom = append(codesFrom, codes.length);
        categoriesFrom = append(categoriesFrom, categoryBins.length);
        return axis;
    }

    private static double[] infinities(int count) {
        double[] infinities = new double[count];
        Arrays.fill(infinities, Double.POSITIVE_INFINITY);
        return infinities;
    }

    private static double[] extended(double[] array, double[] by) {
        double[] longer = Arrays.copyOf(array, array.length + by.length);
        System.arraycopy(by, 0, longer, array.length, by.length);
        return longer;
    }

    private static int[] append(int[] array, int value) {
        int[] longer = Arrays.copyOf(array, array.length + 1);
        longer[array.length] = value;
        return longer;
    }
}
