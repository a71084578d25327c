package huirong.core.draft;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.card.Kind;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.feature.CodeName;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.feature.Unit;
import huirong.core.feature.Words;
import huirong.core.money.Ratios;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A draft of a financing card with the scorecard's limits and, in proportion, its points: the worst bin of each characteristic
 * gives nothing, all best ones together 100 points. What the scorecard gives for missing values is dropped, because in an
 * evaluation missing costs nothing by itself; so the draft is another card, to be tried beside the one in use like any other.
 *
 * <p>Characteristics are grouped by the first catalogue item they read. Their words are plain ones that the office may better.
 */
public final class CardDraft {
    private static final long TOTAL = 10_000;
    private static final long LEAST_KNOWN = 6_000;

    private CardDraft() {}

    /** @throws Undraftable saying why none can be made */
    public static Card of(Scorecard fitted) {
        List<Step[]> ladders = new ArrayList<>();
        List<Feature> features = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Term term : fitted.terms()) {
            if (term.axes().size() > 1) throw Undraftable.pair(term.code());
            Axis axis = term.axes().getFirst();
            Input input = fitted.inputs().get(axis.input());
            Feature feature = feature(input);
            if (!used.add(input.name())) throw Undraftable.twice(input.name());
            Step[] steps = feature.unit() == Unit.CODE ? codes(feature, input, axis, term) : limits(axis, term);
            if (range(steps) == 0) continue;
            features.add(feature);
            ladders.add(steps);
        }
        long whole = ladders.stream().mapToLong(CardDraft::range).sum();
        if (whole == 0) throw Undraftable.nothing();
        return card(fitted, features, ladders, shares(ladders, whole));
    }

    /** A bin before it has its points: up to a limit, or a code, or neither for the rest. */
    private record Step(Optional<Long> below, Optional<String> code, long points) {}

    private static Feature feature(Input input) {
        Feature feature = Features.find(input.name()).orElseThrow(() -> Undraftable.noFeature(input.name()));
        if (!input.special().isEmpty()) throw Undraftable.special(input.name());
        if (input.isCategory() != (feature.unit() == Unit.CODE)) throw Undraftable.otherUnit(input.name());
        return feature;
    }

    /** Values are whole, so a limit between two of them is as good as the upper one; a bin that takes none then is left out. */
    private static Step[] limits(Axis axis, Term term) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < axis.size(); i++) {
            long points = term.points().get(i);
            if (axis.slots().get(i) instanceof Slot.Below slot) {
                long below = slot.firstWholeAbove();
                if (steps.isEmpty() || steps.getLast().below.orElseThrow() < below)
                    steps.add(new Step(Optional.of(below), Optional.empty(), points));
            } else if (axis.slots().get(i) instanceof Slot.Rest) {
                steps.add(new Step(Optional.empty(), Optional.empty(), points));
            }
        }
        return steps.toArray(Step[]::new);
    }

    /** A code that the data never had gets what the scorecard gives for unseen ones. */
    private static Step[] codes(Feature feature, Input input, Axis axis, Term term) {
        return feature.codes().stream()
                .map(CodeName::code)
                .map(code -> new Step(
                        Optional.empty(),
                        Optional.of(code),
                        term.points().get(axis.position(input, input.value(code)))))
                .toArray(Step[]::new);
    }

    private static long least(Step[] steps) {
        long least = Long.MAX_VALUE;
        for (Step step : steps) least = Math.min(least, step.points);
        return least;
    }

    private static long range(Step[] steps) {
        long most = Long.MIN_VALUE;
        for (Step step : steps) most = Math.max(most, step.points);
        return most - least(steps);
    }

    /** The most that each gives; what rounding leaves goes to the greatest, the first of equals. */
    private static long[] shares(List<Step[]> ladders, long whole) {
        long[] shares = new long[ladders.size()];
        int greatest = 0;
        long sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(1, Ratios.scaled(range(ladders.get(i)), TOTAL, whole).orElseThrow());
            sum += shares[i];
            if (shares[i] > shares[greatest]) greatest = i;
        }
        shares[greatest] += TOTAL - sum;
        return shares;
    }

    private static Card card(Scorecard fitted, List<Feature> features, List<Step[]> ladders, long[] shares) {
        Map<String, Long> groups = new LinkedHashMap<>();
        List<Characteristic> characteristics = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Feature feature = features.get(i);
            String group = feature.items().getFirst();
            groups.merge(group, shares[i], Long::sum);
            characteristics.add(new Characteristic(
                    feature, group, shares[i], bins(feature, ladders.get(i), shares[i]), raised(feature), lowered(feature),
                    Optional.empty()));
        }
        return new Card(
                fitted.code(),
                fitted.title(),
                Kind.FINANCING,
                TOTAL,
                LEAST_KNOWN,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), title(group.getKey()), group.getValue()))
                        .toList(),
                characteristics,
                Optional.empty());
    }

    private static List<Bin> bins(Feature feature, Step[] steps, long maximum) {
        long least = least(steps);
        long range = range(steps);
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            Step step = steps[i];
            long points = Ratios.scaled(step.points - least, maximum, range).orElseThrow();
            String reason = feature.code() + "-" + (i + 1);
            bins.add(step.code
                    .<Bin>map(code -> new Bin.Coded(code, points, reason))
                    .or(() -> step.below.map(below -> new Bin.Below(below, points, reason)))
                    .orElseGet(() -> new Bin.Rest(points, reason)));
        }
        return bins;
    }

    private static Words title(String item) {
        CatalogueItem found = Catalogue.item(item).orElseThrow();
        return new Words(found.chinese(), found.english());
    }

    private static Words raised(Feature feature) {
        return new Words(
                feature.name().chinese() + "为{value}，提高了得分", feature.name().english() + " is {value}, which raised the result");
    }

    private static Words lowered(Feature feature) {
        return new Words(
                feature.name().chinese() + "为{value}，没有得满分",
                feature.name().english() + " is {value}, which gives less than the most");
    }
}
