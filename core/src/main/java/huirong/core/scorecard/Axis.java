package huirong.core.scorecard;

import java.util.List;

/**
 * How the values of one input fall into bins. Every value falls into exactly one.
 *
 * @param input position of the input in the card
 * @param slots of a number: limits ascending, the rest, then special codes, then missing; of a category: groups, then
 *     unseen, then missing
 */
public record Axis(int input, List<Slot> slots) {
    public Axis {
        slots = List.copyOf(slots);
    }

    public int size() {
        return slots.size();
    }

    /** The position in {@link #slots} that takes a value. */
    public int position(Input of, double value) {
        boolean special = of.isSpecial(value);
        for (int i = 0; i < slots.size(); i++) if (takes(slots.get(i), of, value, special)) return i;
        throw new IllegalArgumentException(of.name() + ": no bin takes " + value);
    }

    private static boolean takes(Slot slot, Input of, double value, boolean special) {
        boolean number = !of.isCategory() && !Double.isNaN(value) && !special;
        return switch (slot) {
            case Slot.Below(double limit) -> number && value < limit;
            case Slot.Rest() -> number;
            case Slot.Special(List<Double> codes) -> special && codes.contains(value + 0.0);
            case Slot.Of(List<String> categories) ->
                of.isListed(value) && categories.contains(of.categories().get((int) value));
            case Slot.Unseen() -> !Double.isNaN(value) && !of.isListed(value);
            case Slot.Missing() -> Double.isNaN(value);
        };
    }
}
