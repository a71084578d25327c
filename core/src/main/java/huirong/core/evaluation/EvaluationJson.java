package huirong.core.evaluation;

import huirong.core.card.Grade;
import huirong.core.evaluation.Evaluation.NotEnough;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.fact.CanonicalJson;
import huirong.core.fact.JsonFields;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.MissingReason;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The stored form of an evaluation. {@code result} is {@code scored} or {@code not-enough}. */
final class EvaluationJson {
    private EvaluationJson() {}

    static String write(Evaluation evaluation) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("card", evaluation.card());
        plain.put("cardVersion", evaluation.cardVersion());
        plain.put("validOn", evaluation.validOn().toString());
        plain.put("completeness", evaluation.completeness());
        plain.put("lines", evaluation.lines().stream().map(EvaluationJson::line).toList());
        switch (evaluation) {
            case Scored scored -> {
                plain.put("result", "scored");
                plain.put("total", scored.total());
                scored.grade().ifPresent(grade -> plain.put("grade", grade.code()));
                plain.put("groups", scored.groups().stream().map(EvaluationJson::group).toList());
                plain.put("lowered", scored.lowered());
                plain.put("raised", scored.raised());
            }
            case NotEnough notEnough -> {
                plain.put("result", "not-enough");
                plain.put("required", notEnough.required());
            }
        }
        return CanonicalJson.write(plain);
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("feature", line.feature());
        plain.put("group", line.group());
        plain.put("maximum", line.maximum());
        switch (line.value()) {
            case Known(long value, int facts) -> {
                plain.put("value", value);
                plain.put("facts", facts);
            }
            case Missing(MissingReason reason) -> plain.put("missing", reason.code());
        }
        line.reason().ifPresent(reason -> plain.put("reason", reason));
        line.points().ifPresent(points -> plain.put("points", points));
        return plain;
    }

    private static Map<String, Object> group(GroupPoints group) {
        return Map.of(
                "group", group.group(),
                "points", group.points(),
                "maximum", group.maximum(),
                "knownMaximum", group.knownMaximum());
    }

    static Evaluation read(String json) {
        JsonFields fields = JsonFields.of("evaluation", json);
        LocalDate validOn = LocalDate.parse(fields.text("validOn"));
        String card = fields.text("card");
        String version = fields.text("cardVersion");
        long completeness = fields.number("completeness");
        List<Line> lines = fields.objects("lines").stream().map(EvaluationJson::line).toList();
        return switch (fields.text("result")) {
            case "scored" ->
                new Scored(
                        card,
                        version,
                        validOn,
                        completeness,
                        lines,
                        fields.number("total"),
                        fields.has("grade") ? Optional.of(Grade.of(fields.text("grade"))) : Optional.empty(),
                        fields.objects("groups").stream().map(EvaluationJson::group).toList(),
                        fields.texts("lowered"),
                        fields.texts("raised"));
            case "not-enough" ->
                new NotEnough(card, version, validOn, completeness, lines, fields.number("required"));
            default -> throw fields.wrong("result must be scored or not-enough");
        };
    }

    private static Line line(JsonFields line) {
        FeatureValue value = line.has("missing")
                ? new Missing(MissingReason.of(line.text("missing")))
                : new Known(line.number("value"), Math.toIntExact(line.number("facts")));
        return new Line(
                line.text("feature"),
                line.text("group"),
                value,
                line.has("reason") ? Optional.of(line.text("reason")) : Optional.empty(),
                line.number("maximum"),
                line.has("points") ? OptionalLong.of(line.number("points")) : OptionalLong.empty());
    }

    private static GroupPoints group(JsonFields group) {
        return new GroupPoints(
                group.text("group"), group.number("points"), group.number("maximum"), group.number("knownMaximum"));
    }
}
