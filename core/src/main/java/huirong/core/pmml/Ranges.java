package huirong.core.pmml;

import huirong.core.pmml.Predicate.Value;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A field cut at every value that a document mentions: below it, it, above it. Within a range no predicate changes, so one
 * value stands for all.
 *
 * @param mentioned values as texts
 */
record Ranges(String field, boolean category, Set<String> mentioned) {
    /** No category is called so: a document cannot hold this character. */
    private static final String UNSEEN = "\u0000";

    Input input() {
        return category ? Input.category(field, List.copyOf(mentioned)) : Input.number(field, List.of());
    }

    /** The bins, each of one range. */
    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        if (category) {
            input().categories().forEach(one -> slots.add(new Slot.Of(List.of(one))));
            slots.add(new Slot.Unseen());
        } else {
            limits().forEach(limit -> slots.add(new Slot.Below(limit)));
            slots.add(new Slot.Rest());
        }
        slots.add(new Slot.Missing());
        return slots;
    }

    /** One value of each bin, in the order of {@link #slots}. */
    List<Value> values() {
        List<Value> values = new ArrayList<>();
        if (category) {
            input().categories().forEach(one -> values.add(new Predicate.Text(one)));
            values.add(new Predicate.Text(UNSEEN));
        } else {
            List<Double> limits = limits();
            values.add(new Predicate.Number(limits.isEmpty() ? 0 : StrictMath.nextDown(limits.getFirst())));
            limits.forEach(limit -> values.add(new Predicate.Number(limit)));
        }
        values.add(new Predicate.Missing());
        return values;
    }

    private List<Double> limits() {
        TreeSet<Double> limits = new TreeSet<>();
        for (String text : mentioned) {
            double value = Double.parseDouble(text);
            limits.add(value);
            limits.add(StrictMath.nextUp(value));
        }
        return List.copyOf(limits);
    }
}
