package huirong.core.kernel;

import java.util.Arrays;

/**
 * The bins of every axis of a card in flat arrays. The numbers that are limits lie in slices of 2^k - 1, filled up with NaN,
 * which no value reaches: so a search takes k steps for any value, and none of them is a jump that depends on the value.
 */
final class Axes {
    private int[] input = {};
    private int[] missing = {};
    /** Position of bins for what stands in no table: the unseen category. */
    private int[] unseen = {};
    /** Half of a slice, rounded up; nought for a category. */
    private int[] half = {};
    private int[] limitsFrom = {};
    /** One more than there are axes, as the next two. */
    private int[] codesFrom = {0};
    private int[] categoriesFrom = {0};
    private double[] limits = {};
    private double[] codes = {};
    private int[] codeBins = {};
    private int[] categoryBins = {};

    /**
     * Adds the axis of a number.
     *
     * @param ascending limits; a value below the first is in bin 0, one not below the last in bin {@code ascending.length}
     * @param special codes that lie in the bins given, whatever the limits
     * @return the position of the axis
     */
    int number(int of, double[] ascending, double[] special, int[] bins, int missingBin) {
        int axis = begin(of, missingBin, 0);
        int size = Integer.highestOneBit(ascending.length + 1);
        if (size < ascending.length + 1) size *= 2;
        int from = limits.length;
        limits = Arrays.copyOf(limits, from + size - 1);
        Arrays.fill(limits, from, limits.length, Double.NaN);
        System.arraycopy(ascending, 0, limits, from, ascending.length);
        half = append(half, size / 2);
        limitsFrom = append(limitsFrom, from);
        int codesBefore = codes.length;
        codes = Arrays.copyOf(codes, codesBefore + special.length);
        System.arraycopy(special, 0, codes, codesBefore, special.length);
        for (int bin : bins) codeBins = append(codeBins, bin);
        return end(axis);
    }

    /**
     * Adds the axis of a category.
     *
     * @param bins of each position in the category's list
     */
    int category(int of, int[] bins, int unseenBin, int missingBin) {
        int axis = begin(of, missingBin, unseenBin);
        half = append(half, 0);
        limitsFrom = append(limitsFrom, limits.length);
        for (int bin : bins) categoryBins = append(categoryBins, bin);
        return end(axis);
    }

    /** The bin of an axis that takes its input's value in a row. */
    int bin(int axis, double[] row) {
        double value = row[input[axis]];
        if (value != value) return missing[axis];
        int from = categoriesFrom[axis];
        int size = categoriesFrom[axis + 1] - from;
        if (size > 0) {
            int position = (int) value;
            return position == value && position >= 0 && position < size ? categoryBins[from + position] : unseen[axis];
        }
        for (int i = codesFrom[axis]; i < codesFrom[axis + 1]; i++) if (codes[i] == value) return codeBins[i];
        int bin = 0;
        int before = limitsFrom[axis] - 1;
        for (int step = half[axis]; step > 0; step >>= 1) bin += value >= limits[before + bin + step] ? step : 0;
        return bin;
    }

    private int begin(int of, int missingBin, int unseenBin) {
        input = append(input, of);
        missing = append(missing, missingBin);
        unseen = append(unseen, unseenBin);
        return input.length - 1;
    }

    private int end(int axis) {
        codesFrom = append(codesFrom, codes.length);
        categoriesFrom = append(categoriesFrom, categoryBins.length);
        return axis;
    }

    private static int[] append(int[] array, int value) {
        int[] longer = Arrays.copyOf(array, array.length + 1);
        longer[array.length] = value;
        return longer;
    }
}
