package huirong.core.training.binning;

import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Slot;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final double[] special;
    /** The limits filled up to 2^k - 1 with NaN, which no value reaches: a search takes k steps, none of them a jump. */
    private final double[] search;

    /** @param limits of a number, ascending; a value below the first has code 0 */
    private Coding(Input input, double[] limits, int[] groups, int ordered) {
        this.input = input;
        this.limits = limits;
        this.groups = groups;
        this.ordered = ordered;
        this.special = input.special().stream().mapToDouble(code -> code).toArray();
        int size = 1;
        while (size <= limits.length) size *= 2;
        this.search = Arrays.copyOf(limits, size - 1);
        Arrays.fill(search, limits.length, search.length, Double.NaN);
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
        for (int i = 0; i < special.length; i++) if (special[i] == value) return ordered + i;
        int low = 0;
        for (int step = (search.length + 1) / 2; step > 0; step /= 2) low += value >= search[low + step - 1] ? step : 0;
        return low;
    }

    /** The codes of chosen rows, one byte each, to be read without sign. */
    public byte[] codes(double[] values, int[] rows) {
        byte[] codes = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) codes[i] = (byte) code(values[rows[i]]);
        return codes;
    }

    /** What each code becomes when neighbours of the ordered codes are joined. */
    public byte[] joining(int[] ends) {
        byte[] joining = new byte[size()];
        for (int code = 0; code < joining.length; code++)
            joining[code] = (byte) (code < ordered ? bin(code, ends) : ends.length + code - ordered);
        return joining;
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
