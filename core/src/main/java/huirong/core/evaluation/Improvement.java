package huirong.core.evaluation;

import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Grade;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing a firm can change, and the result if it did that and nothing else: the card is run again with the nearest value
 * that gives more, so what stands in for missing lines follows as it would.
 *
 * @param feature code of the feature
 * @param words what would have to change
 * @param gain hundredths of points more
 * @param total the result then
 * @param grade the grade then, of a public card
 */
public record Improvement(String feature, Words words, long gain, long total, Optional<Grade> grade) {

    /**
     * All there are, the largest gain first, equal ones in card order; characteristics that the firm cannot change have none.
     *
     * @throws IllegalArgumentException if the evaluation cites another version of the card
     */
    public static List<Improvement> of(Card card, Scored evaluation) {
        Reasons.sameVersion(card, evaluation);
        List<Improvement> found = new ArrayList<>();
        for (int i = 0; i < card.characteristics().size(); i++) one(card, evaluation, i).ifPresent(found::add);
        found.sort(Comparator.comparingLong(Improvement::gain).reversed());
        return List.copyOf(found);
    }

    /**
     * The fewest of the improvements, the largest first, that together reach a better grade; empty if none do, or if the card
     * has no grades.
     *
     * @param all as {@link #of} gives them
     */
    public static List<Improvement> towardsNextGrade(Card card, Scored evaluation, List<Improvement> all) {
        Scored reached = evaluation;
        List<Improvement> path = new ArrayList<>();
        for (Improvement next : all) {
            if (evaluation.grade().isEmpty()) break;
            Characteristic characteristic = card.characteristic(next.feature());
            int at = card.characteristics().indexOf(characteristic);
            long value = ((Known) evaluation.lines().get(at).value()).value();
            reached = with(card, reached, at, Better.than(characteristic, value).orElseThrow());
            path.add(next);
            if (!reached.grade().equals(evaluation.grade())) return List.copyOf(path);
        }
        return List.of();
    }

    private static Optional<Improvement> one(Card card, Scored evaluation, int at) {
        if (!(evaluation.lines().get(at).value() instanceof Known(long value, int facts))) return Optional.empty();
        Characteristic characteristic = card.characteristics().get(at);
        Optional<Words> words = Reasons.change(characteristic, value);
        if (words.isEmpty()) return Optional.empty();
        Scored then = with(card, evaluation, at, Better.than(characteristic, value).orElseThrow());
        return Optional.of(new Improvement(
                characteristic.feature().code(),
                words.get(),
                then.total() - evaluation.total(),
                then.total(),
                then.grade()));
    }

    /** The same firm with one value changed; completeness stays, so there is a result again. */
    private static Scored with(Card card, Scored evaluation, int at, Better better) {
        List<FeatureValue> values = new ArrayList<>();
        for (Line line : evaluation.lines()) values.add(line.value());
        values.set(at, new Known(better.value(), ((Known) values.get(at)).facts()));
        return (Scored) new CardRun(card, evaluation.validOn(), values).result();
    }
}
