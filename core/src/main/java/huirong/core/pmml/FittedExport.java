package huirong.core.pmml;

import huirong.core.pmml.Export.Field;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fitted card as PMML. The first attribute that takes a value counts, so missing and special codes come first, then limits
 * ascending or groups, and last whatever is left: the rest, or unseen.
 */
final class FittedExport {
    private final Scorecard card;
    private final Markup out = new Markup();

    private FittedExport(Scorecard card) {
        this.card = card;
    }

    static String of(Scorecard card) {
        FittedExport export = new FittedExport(card);
        Export.open(
                export.out,
                card.title().english(),
                card.version(),
                card.code(),
                card.start(),
                card.inputs().stream().map(input -> new Field(input.name(), input.isCategory())).toList());
        card.terms().forEach(export::term);
        return Export.close(export.out);
    }

    private void term(Term term) {
        out.start(
                "Characteristic",
                "name", term.code(),
                "reasonCode", term.code(),
                "baselineScore", Long.toString(term.usual()));
        Axis first = term.axes().getFirst();
        for (int i : order(first)) {
            if (term.axes().size() == 1) {
                out.start("Attribute", "partialScore", term.points().get(i).toString());
                predicate(first, i);
                out.end();
                continue;
            }
            Axis second = term.axes().getLast();
            for (int j : order(second)) {
                out.start("Attribute", "partialScore", term.points().get(i * second.size() + j).toString());
                out.start("CompoundPredicate", "booleanOperator", "and");
                predicate(first, i);
                predicate(second, j);
                out.end().end();
            }
        }
        out.end();
    }

    private static int[] order(Axis axis) {
        return IntStream.range(0, axis.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> switch (axis.slots().get(i)) {
                    case Slot.Missing() -> 0;
                    case Slot.Special(List<Double> codes) -> 1;
                    case Slot.Below(double limit) -> 2;
                    case Slot.Of(List<String> categories) -> 2;
                    case Slot.Rest() -> 3;
                    case Slot.Unseen() -> 3;
                }))
                .mapToInt(i -> i)
                .toArray();
    }

    private void predicate(Axis axis, int slot) {
        Input input = card.inputs().get(axis.input());
        switch (axis.slots().get(slot)) {
            case Slot.Missing() -> Export.missing(out, input.name());
            case Slot.Special(List<Double> codes) ->
                Export.numbers(out, input.name(), codes.stream().map(code -> Double.toString(code)).toList());
            case Slot.Below(double limit) -> Export.simple(out, input.name(), "lessThan", Double.toString(limit));
            case Slot.Of(List<String> categories) -> Export.texts(out, input.name(), categories);
            case Slot.Rest() -> out.empty("True");
            case Slot.Unseen() -> out.empty("True");
        }
    }
}
