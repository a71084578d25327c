package huirong.core.evaluation;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.feature.Feature;
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
        if (!card.version().equals(evaluation.cardVersion()))
            throw new IllegalArgumentException("evaluated by version " + evaluation.cardVersion() + " of " + card.code());
        return new Reasons(
                all(card, evaluation, evaluation.lowered(), false), all(card, evaluation, evaluation.raised(), true));
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
        Feature feature = characteristic.feature();
        Words words = put(raised ? characteristic.raised() : characteristic.lowered(), "{value}", feature.words(value));
        Optional<Words> limit = limit(characteristic, value);
        boolean better = characteristic.bins().stream().anyMatch(bin -> bin.points() > line.points().getAsLong());
        Optional<Words> change = better
                ? characteristic.change().map(text -> limit.map(bound -> put(text, "{limit}", bound)).orElse(text))
                : Optional.empty();
        return new Reason(
                line.feature(),
                characteristic.bin(value).reason(),
                words,
                change.map(text -> put(text, "{value}", feature.words(value))),
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

    /** The bound of the nearest bin that gives more, in words; the lower of two equally near. Coded bins have none. */
    private static Optional<Words> limit(Characteristic characteristic, long value) {
        List<Bin> bins = characteristic.bins();
        int here = characteristic.position(value);
        for (int step = 1; step < bins.size(); step++) {
            int down = here - step;
            int up = here + step;
            if (down >= 0 && bins.get(down).points() > bins.get(here).points())
                return bound(characteristic, down).map(w -> new Words("低于" + w.chinese(), "below " + w.english()));
            if (up < bins.size() && bins.get(up).points() > bins.get(here).points())
                return bound(characteristic, up - 1)
                        .map(w -> new Words("不低于" + w.chinese(), "at least " + w.english()));
        }
        return Optional.empty();
    }

    private static Optional<Words> bound(Characteristic characteristic, int bin) {
        return characteristic.bins().get(bin) instanceof Bin.Below below
                ? Optional.of(characteristic.feature().words(below.limit()))
                : Optional.empty();
    }

    private static Words put(Words text, String placeholder, Words with) {
        return new Words(
                text.chinese().replace(placeholder, with.chinese()), text.english().replace(placeholder, with.english()));
    }
}
