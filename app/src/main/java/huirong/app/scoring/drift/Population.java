package huirong.app.scoring.drift;

import huirong.app.scoring.card.PointBands;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.evaluation.Evaluations;
import huirong.core.evaluation.Line;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the firms of one period are spread over a card's bins and over bands of points, added up as they come: it keeps no
 * evaluation, and so nothing of any firm. What another version of the card gave is computed again by this one from the values
 * that were found then, so that a change of the rules is not taken for a change of the firms.
 */
final class Population {
    private final Card card;
    private final PointBands limits;
    private final long[] bands = new long[PointBands.COUNT];
    private final Map<String, long[]> bins = new LinkedHashMap<>();
    private long firms;
    private long scored;
    private long recomputed;
    private long incomparable;

    Population(Card card) {
        this.card = card;
        limits = new PointBands(card.total());
        for (Characteristic characteristic : card.characteristics())
            bins.put(characteristic.feature().code(), new long[characteristic.bins().size() + 1]);
    }

    void add(Evaluation issued) {
        firms++;
        Map<String, FeatureValue> values = new HashMap<>();
        for (Line line : issued.lines()) values.put(line.feature(), line.value());
        boolean all = true;
        for (Characteristic characteristic : card.characteristics()) {
            String feature = characteristic.feature().code();
            FeatureValue value = values.get(feature);
            if (value == null) all = false;
            else count(feature)[value instanceof Known known ? characteristic.position(known.value()) : characteristic.bins().size()]++;
        }
        if (issued.cardVersion().equals(card.version())) total(issued);
        else if (all) {
            recomputed++;
            total(Evaluations.of(card, values, issued.validOn()));
        } else incomparable++;
    }

    private void total(Evaluation evaluation) {
        if (!(evaluation instanceof Scored result)) return;
        scored++;
        bands[limits.of(result.total())]++;
    }

    /** Firms with an evaluation, with or without a result. */
    public long firms() {
        return firms;
    }

    /** Firms that the card gives points. */
    public long scored() {
        return scored;
    }

    /** Firms whose evaluation is by another version and was computed again. */
    public long recomputed() {
        return recomputed;
    }

    /** Firms whose evaluation is by another version that looks at less than this one, and so has no total to compare. */
    public long incomparable() {
        return incomparable;
    }

    /** Firms by band of points. */
    long[] bands() {
        return bands.clone();
    }

    /** Firms by the characteristic's bins in card order, and last those without a value. */
    long[] bins(String feature) {
        return count(feature).clone();
    }

    private long[] count(String feature) {
        return Objects.requireNonNull(bins.get(feature), feature);
    }
}
