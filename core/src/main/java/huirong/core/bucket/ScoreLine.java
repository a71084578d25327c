package huirong.core.bucket;

import huirong.core.fact.CanonicalJson;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.MissingReason;
import java.util.List;

/** Writes a firm's score as canonical JSON, whose keys are known to be in order here. */
final class ScoreLine {
    private final StringBuilder out = new StringBuilder(512);

    private ScoreLine() {}

    static String of(FirmScore score) {
        ScoreLine line = new ScoreLine();
        line.put("{\"completeness\":", score.completeness());
        line.put(",\"file\":", score.file());
        line.put(",\"firm\":", score.firm());
        score.points().ifPresent(points -> {
            line.put(",\"lowered\":", points.lowered());
            line.put(",\"points\":", points.each());
            line.put(",\"raised\":", points.raised());
            line.put(",\"score\":", points.score());
        });
        line.values(score.values());
        return line.out.append('}').toString();
    }

    private void put(String key, Object value) {
        out.append(key);
        CanonicalJson.write(value, out);
    }

    private void values(List<FeatureValue> values) {
        String before = ",\"values\":[";
        for (FeatureValue value : values) {
            out.append(before);
            switch (value) {
                case Known(long number, int facts) -> out.append('[').append(number).append(',').append(facts).append(']');
                case Missing(MissingReason reason) -> CanonicalJson.write(reason.code(), out);
            }
            before = ",";
        }
        out.append(values.isEmpty() ? ",\"values\":[]" : "]");
    }
}
