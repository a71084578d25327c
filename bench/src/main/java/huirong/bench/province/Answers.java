package huirong.bench.province;

import huirong.core.bucket.BucketReader;
import huirong.core.bucket.Content;
import huirong.core.bucket.FirmScore;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What our code says of each firm: ten figures and the score, compared with what others say of it. */
final class Answers {
    private final Map<String, List<String>> ours = new HashMap<>();

    /** Takes a firm with its figures and score. */
    interface Row {
        void take(String firm, Object[] values);
    }

    Answers(Path folder) throws IOException {
        List<Feature> features = ProvinceCard.CARD.characteristics().stream().map(each -> each.feature()).toList();
        for (int bucket = 0; bucket < Province.BUCKETS; bucket++) {
            Path file = folder.resolve(Content.SCORES.file(bucket));
            try (BucketReader in = new BucketReader(file.toString(), Content.SCORES, Files.newInputStream(file))) {
                while (in.next()) {
                    FirmScore score = in.score();
                    List<String> row = new ArrayList<>();
                    for (int i = 0; i < features.size(); i++) row.add(text(features.get(i), score.values().get(i)));
                    row.add(Long.toString(score.points().orElseThrow().score()));
                    ours.put(score.firm(), row);
                }
            }
        }
    }

    private static String text(Feature feature, FeatureValue value) {
        if (!(value instanceof FeatureValue.Known(long number, int facts)))
            throw new IllegalStateException(feature.code() + " is missing, which SQL does not say");
        return feature.codes().isEmpty() ? Long.toString(number) : feature.codes().get((int) number).code();
    }

    /** @throws IllegalStateException naming the first firm that differs */
    Row comparing(String name, long[] rows) {
        return (firm, values) -> {
            List<String> theirs = new ArrayList<>();
            for (Object value : values) theirs.add(String.valueOf(value));
            if (!theirs.equals(ours.get(firm)))
                throw new IllegalStateException(name + " says of " + firm + " " + theirs + ", ours " + ours.get(firm));
            rows[0]++;
        };
    }

    void all(String name, long rows) {
        if (rows != ours.size()) throw new IllegalStateException(name + " has " + rows + " firms, ours " + ours.size());
        System.out.printf("  %-24s %,9d firms: ten figures and the score of each are equal%n", name, rows);
    }
}
