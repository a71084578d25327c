package huirong.core.evaluation;

import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.Words;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation's reasons in words, made from the same card version that made the evaluation.
 *
 * @param lowered what cost most points, most first
 * @param raised what gave most points, most first
 */
public record Reasons(List<Reason> lowered, List<Reason> raised) {

    /** @throws IllegalArgumentException if the evaluation cites another version of the card */
    public static Reasons of(Card card, Evaluation.Scored evaluation) {
        sameVersion(card, evaluation);
        return new Reasons(
                all(card, evaluation, evaluation.lowered(), false), all(card, evaluation, evaluation.raised(), true));
    }

    static void sameVersion(Card card, Evaluation evaluation) {
        if (!card.version().equals(evaluation.cardVersion()))
            throw new IllegalArgumentException("evaluated by version " + evaluation.cardVersion() + " of " + card.code());
    }

    /**
     * The reason behind one known line of a result.
     *
     * @param raised whether to say what raised or what lowered
     * @throws IllegalArgumentException for a line that is missing or has no points
     */
    public static Reason of(Card card, Line line, boolean raised) {
        if (!(line.value() instanceof Known(long value, int facts)) || line.points().isEmpty())
            throw new IllegalArgumentException("no reason without a value and points: " + line.feature());
        Characteristic characteristic = card.characteristic(line.feature());
        Words said = raised ? characteristic.raised() : characteristic.lowered();
        return new Reason(
                line.feature(),
                characteristic.bin(value).reason(),
                put(said, "{value}", characteristic.feature().words(value)),
                change(characteristic, value),
                line.points().getAsLong(),
                line.maximum());
    }

    private static List<Reason> all(Card card, Evaluation evaluation, List<String> features, boolean raised) {
        return features.stream()
                .map(feature -> evaluation.lines().stream()
                        .filter(line -> line.feature().equals(feature))
                        .findFirst()
                        .orElseThrow())
                .map(line -> of(card, line, raised))
                .toList();
    }

    /** What would change a value's points, where the firm can and there is more to gain. */
    static Optional<Words> change(Characteristic characteristic, long value) {
        return Better.than(characteristic, value)
                .flatMap(better -> characteristic
                        .change()
                        .map(text -> better.limit().map(bound -> put(text, "{limit}", bound)).orElse(text)))
                .map(text -> put(text, "{value}", characteristic.feature().words(value)));
    }

    private static Words put(Words text, String placeholder, Words with) {
        return new Words(
                text.chinese().replace(placeholder, with.chinese()), text.english().replace(placeholder, with.english()));
    }
}
