package huirong.core.evaluation;

import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.fact.FactFile;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FileReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A file and a card give an evaluation; the same two always give the same bytes. */
public final class Evaluations {
    private Evaluations() {}

    /** Evaluates a file as of its valid date. */
    public static Evaluation of(Card card, FactFile file) {
        return of(card, FileReading.of(file));
    }

    /** Evaluates a file that is being read for more than one card. */
    public static Evaluation of(Card card, FileReading reading) {
        List<FeatureValue> values = card.characteristics().stream()
                .map(characteristic -> characteristic.feature().value(reading))
                .toList();
        return new CardRun(card, reading.file().validOn(), values).result();
    }

    /**
     * Evaluates values that were computed before.
     *
     * @param values by feature code, one for each feature of the card
     * @throws IllegalArgumentException if one is absent; a feature without a value is {@link FeatureValue.Missing}
     */
    public static Evaluation of(Card card, Map<String, FeatureValue> values, LocalDate validOn) {
        return new CardRun(
                        card,
                        validOn,
                        card.characteristics().stream()
                                .map(characteristic -> given(characteristic, values))
                                .toList())
                .result();
    }

    /** @throws IllegalArgumentException for a text that {@link Evaluation#canonical()} did not write */
    public static Evaluation read(String json) {
        return EvaluationJson.read(json);
    }

    private static FeatureValue given(Characteristic characteristic, Map<String, FeatureValue> values) {
        String feature = characteristic.feature().code();
        FeatureValue value = values.get(feature);
        if (value == null) throw new IllegalArgumentException("no value for " + feature);
        return value;
    }
}
