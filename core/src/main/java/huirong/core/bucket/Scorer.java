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
import java.util.stream.IntStream;

/** From a firm's facts to what a card says of it: the features, then the kernel. Used by one thread. */
public final class Scorer {
    private final Kernel kernel;
    private final Outcome outcome;
    private final List<Feature> features;

    public Scorer(Card card) {
        kernel = Kernel.of(card);
        outcome = kernel.outcome();
        features = card.characteristics().stream().map(each -> each.feature()).toList();
    }

    public FirmScore score(FirmFacts firm) {
        FileReading reading = FileReading.of(firm.facts());
        List<FeatureValue> values = new ArrayList<>(features.size());
        for (Feature feature : features) values.add(feature.value(reading));
        kernel.score(values, outcome);
        return new FirmScore(
                firm.firm(), firm.file(), values, outcome.completeness(), outcome.enough() ? Optional.of(points()) : Optional.empty());
    }

    private FirmScore.Points points() {
        return new FirmScore.Points(
                outcome.score(),
                IntStream.range(0, features.size()).mapToObj(i -> (long) outcome.points(i)).toList(),
                reasons(IntStream.range(0, Outcome.REASONS).map(outcome::lowered)),
                reasons(IntStream.range(0, Outcome.REASONS).map(outcome::raised)));
    }

    private List<String> reasons(IntStream terms) {
        return terms.filter(term -> term >= 0).mapToObj(kernel.terms()::get).toList();
    }
}
