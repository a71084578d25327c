package huirong.core.scorecard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold within a scorecard. */
final class ScorecardCheck {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Whole points times a thousand terms stay far from the end of a long, and one term's points fit an int. */
    private static final long MOST = 100_000_000;

    private final Scorecard card;

    private ScorecardCheck(Scorecard card) {
        this.card = card;
    }

    static void check(Scorecard card) {
        ScorecardCheck check = new ScorecardCheck(card);
        check.that(CODE.matcher(card.code()).matches(), "code must be lower-case letters, digits and hyphens");
        check.that(Math.abs(card.start()) <= MOST, "start is beyond " + MOST);
        check.that(card.scale().odds() > 0 && card.scale().twice() > 0, "scale: odds and double must be above nought");
        check.inputs();
        check.terms();
    }

    private void inputs() {
        Set<String> names = new HashSet<>();
        for (Input input : card.inputs()) {
            that(names.add(input.name()), "input " + input.name() + " is there twice");
            that(input.special().stream().allMatch(Double::isFinite), input.name() + ": special codes must be finite");
            that(input.special().isEmpty() || !input.isCategory(), input.name() + ": a category has no special codes");
            that(
                    Set.copyOf(input.categories()).size() == input.categories().size(),
                    input.name() + ": a category is there twice");
        }
    }

    private void terms() {
        that(!card.terms().isEmpty(), "has no terms");
        Set<String> codes = new HashSet<>();
        for (Term term : card.terms()) {
            that(codes.add(term.code()), "term " + term.code() + " is there twice");
            that(term.axes().size() == 1 || term.axes().size() == 2, term.code() + ": must have one axis or two");
            int cells = term.axes().stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
            that(term.points().size() == cells, term.code() + ": has " + term.points().size() + " points for " + cells
                    + " bins");
            that(Math.abs(term.usual()) <= MOST, term.code() + ": usual is beyond " + MOST);
            for (long points : term.points()) that(Math.abs(points) <= MOST, term.code() + ": points beyond " + MOST);
            for (Axis axis : term.axes()) axis(term, axis);
        }
    }

    private void axis(Term term, Axis axis) {
        that(axis.input() >= 0 && axis.input() < card.inputs().size(), term.code() + ": no such input");
        Input input = card.inputs().get(axis.input());
        List<Slot> slots = new ArrayList<>(axis.slots());
        that(!slots.isEmpty() && slots.removeLast() instanceof Slot.Missing, term.code() + ": the last bin must be missing");
        if (input.isCategory()) groups(term, input, slots);
        else limits(term, input, slots);
    }

    private void groups(Term term, Input input, List<Slot> slots) {
        that(
                !slots.isEmpty() && slots.removeLast() instanceof Slot.Unseen,
                term.code() + ": the last bin but one must be unseen");
        Set<String> open = new HashSet<>(input.categories());
        for (Slot slot : slots) {
            that(slot instanceof Slot.Of, term.code() + ": a category has groups only");
            if (slot instanceof Slot.Of(List<String> categories))
                for (String category : categories)
                    that(open.remove(category), term.code() + ": no category, or taken before: " + category);
        }
        that(open.isEmpty(), term.code() + ": no bin for " + String.join(", ", open.stream().sorted().toList()));
    }

    private void limits(Term term, Input input, List<Slot> slots) {
        Set<Double> open = new HashSet<>(input.special());
        double before = Double.NEGATIVE_INFINITY;
        boolean rest = false;
        for (Slot slot : slots) {
            switch (slot) {
                case Slot.Below(double limit) -> {
                    that(!rest && limit > before && Double.isFinite(limit), term.code() + ": limits must ascend before the rest, at " + limit);
                    before = limit;
                }
                case Slot.Rest() -> {
                    that(!rest, term.code() + ": has the rest twice");
                    rest = true;
                }
                case Slot.Special(List<Double> codes) -> {
                    that(rest, term.code() + ": special codes follow the rest");
                    for (double code : codes)
                        that(open.remove(code), term.code() + ": no special code, or taken before: " + code);
                }
                default -> that(false, term.code() + ": a number has limits, the rest and special codes only");
            }
        }
        that(rest, term.code() + ": has no bin for the rest");
        that(open.isEmpty(), term.code() + ": no bin for special codes " + open);
    }

    private void that(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException("scorecard " + card.code() + ": " + what);
    }
}
