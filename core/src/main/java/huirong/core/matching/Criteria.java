package huirong.core.matching;

import huirong.core.fact.JsonFields;
import huirong.core.matching.Criterion.OfFeature;
import huirong.core.matching.Criterion.OfPoints;
import java.util.List;
import java.util.Map;

/** Criteria as canonical values, and back. */
public final class Criteria {
    private Criteria() {}

    public static Map<String, Object> written(Criterion criterion) {
        return switch (criterion) {
            case OfFeature feature -> Map.of(
                    "feature", feature.feature(),
                    "comparison", feature.comparison().name(),
                    "stated", feature.stated());
            case OfPoints points -> Map.of("card", points.card(), "atLeast", points.atLeast());
        };
    }

    /** @throws IllegalArgumentException for what {@link #written} did not write */
    public static Criterion read(JsonFields fields) {
        if (fields.has("card")) {
            fields.only("card", "atLeast");
            return new OfPoints(fields.text("card"), fields.number("atLeast"));
        }
        fields.only("feature", "comparison", "stated");
        List<Long> stated = fields.numbers("stated");
        return new OfFeature(fields.text("feature"), Comparison.valueOf(fields.text("comparison")), stated);
    }
}
