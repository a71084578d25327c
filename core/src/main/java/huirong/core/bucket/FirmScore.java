package huirong.core.bucket;

import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import huirong.core.evaluation.Line;
import huirong.core.fact.JsonFields;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.MissingReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a card says of a firm, as a job gives it back.
 *
 * @param firm reference of the firm
 * @param file hash of the file version that it rests on
 * @param values of the features of the card's characteristics, in card order
 * @param completeness in ten-thousandths
 * @param points absent if too little is known
 */
public record FirmScore(
        String firm, String file, List<FeatureValue> values, long completeness, Optional<Points> points) {

    /**
     * @param score in hundredths, the sum of all
     * @param each of the characteristics in card order, in hundredths
     * @param lowered features that cost most, most first
     * @param raised features that gave most, most first
     */
    public record Points(long score, List<Long> each, List<String> lowered, List<String> raised) {}

    public FirmScore {
        values = List.copyOf(values);
    }

    /** Its line in a bucket's file. */
    public String line() {
        return ScoreLine.of(this);
    }

    /**
     * The whole evaluation with its lines and reasons, made of the values by the plain reading of the card; the kernel's
     * integers must be equal to it, so that no line holds points that its card would not give.
     *
     * @throws IllegalArgumentException saying what differs
     */
    public Evaluation evaluation(Card card, LocalDate validOn) {
        if (values.size() != card.characteristics().size())
            throw new IllegalArgumentException("firm " + firm + " has " + values.size() + " values for "
                    + card.characteristics().size() + " characteristics");
        Map<String, FeatureValue> byFeature = new HashMap<>();
        for (int i = 0; i < values.size(); i++)
            byFeature.put(card.characteristics().get(i).feature().code(), values.get(i));
        Evaluation evaluation = Evaluations.of(card, byFeature, validOn);
        if (!of(evaluation).equals(new Said(completeness, points)))
            throw new IllegalArgumentException("firm " + firm + " has other points or reasons than the card gives for its values");
        return evaluation;
    }

    private record Said(long completeness, Optional<Points> points) {}

    private static Said of(Evaluation evaluation) {
        return new Said(evaluation.completeness(), switch (evaluation) {
            case Evaluation.Scored scored -> Optional.of(new Points(
                    scored.total(),
                    scored.lines().stream().map(Line::points).map(points -> points.orElse(0)).toList(),
                    scored.lowered(),
                    scored.raised()));
            case Evaluation.NotEnough notEnough -> Optional.empty();
        });
    }

    static FirmScore read(String file, String line) throws Unusable {
        try {
            JsonFields plain = JsonFields.of("score", line)
                    .only("firm", "file", "completeness", "values", "score", "points", "lowered", "raised");
            return new FirmScore(
                    plain.text("firm"),
                    plain.text("file"),
                    values(plain),
                    plain.number("completeness"),
                    plain.has("score")
                            ? Optional.of(new Points(
                                    plain.number("score"),
                                    plain.numbers("points"),
                                    plain.texts("lowered"),
                                    plain.texts("raised")))
                            : Optional.empty());
        } catch (IllegalArgumentException | ArithmeticException none) {
            throw new Unusable(file, none.getMessage());
        }
    }

    private static List<FeatureValue> values(JsonFields plain) {
        if (!(plain.values().get("values") instanceof List<?> list)) throw plain.wrong("values must be a list");
        List<FeatureValue> values = new ArrayList<>(list.size());
        for (Object each : list) {
            if (each instanceof String code) values.add(new Missing(MissingReason.of(code)));
            else if (each instanceof List<?> pair
                    && pair.size() == 2
                    && pair.get(0) instanceof Long number
                    && pair.get(1) instanceof Long facts) values.add(new Known(number, Math.toIntExact(facts)));
            else throw plain.wrong("a value is a number with its facts, or why it is missing");
        }
        return values;
    }
}
