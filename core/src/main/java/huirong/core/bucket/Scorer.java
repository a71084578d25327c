package huirong.core.bucket;

import huirong.core.card.Card;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FileReading;
import huirong.core.kernel.Kernel;
import huirong.core.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a firm's facts to what a card says of it: the features, then the kernel. Used by one thread. */
public final class Scorer {
    private final Kernel kernel;
    private final Outcome outcome;
    private final Feature[] features;

    public Scorer(Card card) {
        kernel = Kernel.of(card);
        outcome = kernel.outcome();
        features = card.characteristics().stream().map(each -> each.feature()).toArray(Feature[]::new);
    }

    public FirmScore score(FirmColumns firm) {
        FileReading reading = FileReading.of(firm.facts());
        FeatureValue[] values = new FeatureValue[features.length];
        for (int i = 0; i < values.length; i++) values[i] = features[i].value(reading);
        List<FeatureValue> all = List.of(values);
        kernel.score(all, outcome);
        return new FirmScore(
                firm.firm(), firm.file(), all, outcome.completeness(), outcome.enough() ? Optional.of(points()) : Optional.empty());
    }

    private FirmScore.Points points() {
        Long[] each = new Long[features.length];
        for (int i = 0; i < each.length; i++) each[i] = (long) outcome.points(i);
        List<String> lowered = new ArrayList<>(Outcome.REASONS);
        List<String> raised = new ArrayList<>(Outcome.REASONS);
        for (int rank = 0; rank < Outcome.REASONS; rank++) {
            if (outcome.lowered(rank) >= 0) lowered.add(kernel.terms().get(outcome.lowered(rank)));
            if (outcome.raised(rank) >= 0) raised.add(kernel.terms().get(outcome.raised(rank)));
        }
        return new FirmScore.Points(outcome.score(), List.of(each), lowered, raised);
    }
}
