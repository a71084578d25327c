package huirong.core.training.binning;

import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Fine bins of one input, each with a code: first the ordered ones (numbers ascending, groups of categories by rising bad
 * rate), then each special code or the unseen category, and missing last.
 */
public final class Coding {
    /** Codes are bytes. */
    public static final int MOST_ORDERED = 200;

    private final Input input;
    private final double[] limits;
    private final int[] groups;
    private final int ordered;

    /** @param limits of a number, ascending; a value below the first has code 0 */
    private Coding(Input input, double[] limits, int[] groups, int ordered) {
        this.input = input;
        this.limits = limits;
        this.groups = groups;
        this.ordered = ordered;
    }

    static Coding number(Input input, double[] limits) {
        return new Coding(input, limits, new int[0], limits.length + 1);
    }

    /** @param groups the code of each category by its position in the input */
    static Coding category(Input input, int[] groups, int ordered) {
        return new Coding(input, new double[0], groups, ordered);
    }

    public Input input() {
        return input;
    }

    /** How many codes are ordered: the first ones. */
    public int ordered() {
        return ordered;
    }

    /** How many codes there are; the last is missing. */
    public int size() {
        return ordered + (input.isCategory() ? 1 : input.special().size()) + 1;
    }

    public int code(double value) {
        if (value != value) return size() - 1;
        if (input.isCategory()) return value < 0 ? ordered : groups[(int) value];
        List<Double> special = input.special();
        for (int i = 0; i < special.size(); i++) if (special.get(i) == value) return ordered + i;
        int low = 0;
        int high = limits.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value < limits[middle]) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** The codes of chosen rows, one byte each, to be read without sign. */
    public byte[] codes(double[] values, int[] rows) {
        byte[] codes = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) codes[i] = (byte) code(values[rows[i]]);
        return codes;
    }

    /** The same with neighbours of the ordered codes joined; {@code ends} as {@link OptimalBins} gives them. */
    public Coding joined(int[] ends) {
        if (input.isCategory()) {
            int[] joined = new int[groups.length];
            for (int i = 0; i < groups.length; i++) joined[i] = bin(groups[i], ends);
            return category(input, joined, ends.length);
        }
        double[] kept = new double[ends.length - 1];
        for (int i = 0; i < kept.length; i++) kept[i] = limits[ends[i] - 1];
        return number(input, kept);
    }

    private static int bin(int code, int[] ends) {
        int bin = 0;
        while (ends[bin] <= code) bin++;
        return bin;
    }

    /** The same bins in a scorecard; position n of the axis is code n. */
    public Axis axis(int position) {
        List<Slot> slots = new ArrayList<>();
        if (input.isCategory()) {
            List<List<String>> members = new ArrayList<>();
            for (int i = 0; i < ordered; i++) members.add(new ArrayList<>());
            for (int i = 0; i < groups.length; i++) members.get(groups[i]).add(input.categories().get(i));
            members.forEach(group -> slots.add(new Slot.Of(group)));
            slots.add(new Slot.Unseen());
        } else {
            for (double limit : limits) slots.add(new Slot.Below(limit));
            slots.add(new Slot.Rest());
            for (double code : input.special()) slots.add(new Slot.Special(List.of(code)));
        }
        slots.add(new Slot.Missing());
        return new Axis(position, slots);
    }
}
