package huirong.core.kernel;

import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** From a fitted card to a kernel. */
final class FittedCard {
    private FittedCard() {}

    static Kernel compile(Scorecard card) {
        Terms terms = new Terms();
        for (Term term : card.terms())
            terms.add(
                    term.code(),
                    List.of(),
                    term.axes().stream().map(axis -> axis(terms.axes, axis, card.inputs().get(axis.input()))).toList(),
                    term.axes().getLast().size(),
                    term.points());
        int[] usual = card.terms().stream().mapToInt(term -> Math.toIntExact(term.usual())).toArray();
        return new Kernel(
                card.version(),
                card.inputs().stream().map(Input::name).toList(),
                terms,
                new FittedRule(card.start(), usual));
    }

    /** The bins of categories and of special codes are found by asking the card itself for each of them. */
    private static int axis(Axes axes, Axis axis, Input input) {
        int missing = axis.position(input, Double.NaN);
        if (input.isCategory())
            return axes.category(
                    axis.input(),
                    IntStream.range(0, input.categories().size()).map(i -> axis.position(input, i)).toArray(),
                    axis.position(input, Input.UNSEEN),
                    missing);
        double[] limits = axis.slots().stream()
                .filter(slot -> slot instanceof Slot.Below)
                .mapToDouble(slot -> ((Slot.Below) slot).limit())
                .toArray();
        double[] special = input.special().stream().mapToDouble(Double::doubleValue).toArray();
        int[] bins = Arrays.stream(special).mapToInt(code -> axis.position(input, code)).toArray();
        return axes.number(axis.input(), limits, special, bins, missing);
    }
}
