package huirong.app.origination.decision;

import huirong.app.origination.request.Wording;
import huirong.app.scoring.EvaluationShown;
import huirong.core.fact.CanonicalJson;
import huirong.core.feature.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation a proposal rests on: what identifies it, so that it can be computed again, and its result.
 *
 * @param card code of the card
 * @param points hundredths of a point
 */
record FrozenEvaluation(
        String ref,
        String card,
        String cardVersion,
        Words title,
        String firm,
        long seq,
        LocalDate validOn,
        String fileHash,
        long points,
        long possible,
        @Nullable Words grade) {
    /** As a page shows it. */
    record Shown(String ref, String firm, String card, String title, long points, long possible, @Nullable String grade, LocalDate validOn) {}

    static FrozenEvaluation of(EvaluationShown shown) {
        return new FrozenEvaluation(
                shown.ref(),
                shown.cardCode(),
                shown.cardVersion(),
                shown.cardTitle(),
                shown.file().firm(),
                shown.file().seq(),
                shown.file().validOn(),
                shown.file().hash(),
                shown.totalHundredths(),
                shown.maximumHundredths(),
                shown.grade().orElse(null));
    }

    String json() {
        Map<String, Object> written = new HashMap<>();
        written.put("ref", ref);
        written.put("card", card);
        written.put("card_version", cardVersion);
        written.put("title", written(title));
        written.put("firm", firm);
        written.put("file_seq", seq);
        written.put("file_valid_on", validOn.toString());
        written.put("file_hash", fileHash);
        written.put("points", points);
        written.put("possible", possible);
        if (grade != null) written.put("grade", written(grade));
        return CanonicalJson.write(written);
    }

    static FrozenEvaluation read(String json) {
        Map<String, Object> written = CanonicalJson.object(json);
        return new FrozenEvaluation(
                text(written, "ref"),
                text(written, "card"),
                text(written, "card_version"),
                words(Objects.requireNonNull(written.get("title"))),
                text(written, "firm"),
                (Long) Objects.requireNonNull(written.get("file_seq")),
                LocalDate.parse(text(written, "file_valid_on")),
                text(written, "file_hash"),
                (Long) Objects.requireNonNull(written.get("points")),
                (Long) Objects.requireNonNull(written.get("possible")),
                written.get("grade") == null ? null : words(written.get("grade")));
    }

    Shown shown(Wording.In words) {
        return new Shown(
                ref, firm, card, words.of(title), points, possible, grade == null ? null : words.of(grade), validOn);
    }

    private static Map<String, Object> written(Words words) {
        return Map.of("zh", words.chinese(), "en", words.english());
    }

    private static Words words(Object written) {
        Map<?, ?> both = (Map<?, ?>) written;
        return new Words(String.valueOf(both.get("zh")), String.valueOf(both.get("en")));
    }

    private static String text(Map<String, Object> written, String name) {
        return String.valueOf(Objects.requireNonNull(written.get(name)));
    }
}
