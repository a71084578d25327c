package huirong.core.scorecard;

import huirong.core.feature.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scorecard as plain maps and lists, ready for its canonical spelling. */
final class ScorecardWriter {
    private ScorecardWriter() {}

    static Map<String, Object> plain(Scorecard card) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("code", card.code());
        plain.put("title", words(card.title()));
        plain.put("inputs", card.inputs().stream().map(ScorecardWriter::input).toList());
        plain.put("start", card.start());
        plain.put("terms", card.terms().stream().map(term -> term(card, term)).toList());
        plain.put(
                "scale",
                Map.of(
                        "base", card.scale().base(),
                        "odds", card.scale().odds(),
                        "double", card.scale().twice()));
        card.calibration()
                .ifPresent(table -> plain.put(
                        "calibration",
                        table.points().stream()
                                .map(point -> Map.of("score", point.score(), "bad", point.bad()))
                                .toList()));
        plain.put("origin", origin(card.origin()));
        return plain;
    }

    private static Map<String, Object> input(Input input) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("name", input.name());
        if (!input.special().isEmpty()) plain.put("special", decimals(input.special()));
        if (input.isCategory()) plain.put("categories", input.categories());
        return plain;
    }

    private static Map<String, Object> term(Scorecard card, Term term) {
        return Map.of(
                "code", term.code(),
                "title", words(term.title()),
                "usual", term.usual(),
                "axes",
                        term.axes().stream()
                                .map(axis -> Map.of(
                                        "input", card.inputs().get(axis.input()).name(),
                                        "bins", axis.slots().stream().map(ScorecardWriter::slot).toList()))
                                .toList(),
                "points", term.points());
    }

    private static Map<String, Object> slot(Slot slot) {
        return switch (slot) {
            case Slot.Below(double limit) -> Map.of("below", decimal(limit));
            case Slot.Rest() -> Map.of("rest", true);
            case Slot.Special(List<Double> codes) -> Map.of("special", decimals(codes));
            case Slot.Of(List<String> categories) -> Map.of("of", categories);
            case Slot.Unseen() -> Map.of("unseen", true);
            case Slot.Missing() -> Map.of("missing", true);
        };
    }

    private static Map<String, Object> origin(Origin origin) {
        return Map.of(
                "data", origin.data(),
                "target", origin.target(),
                "bad", origin.bad(),
                "rows", origin.rows(),
                "badRows", origin.badRows(),
                "fitter", origin.fitter(),
                "seed", origin.seed());
    }

    private static List<String> decimals(List<Double> values) {
        return values.stream().map(ScorecardWriter::decimal).toList();
    }

    /** Shortest text that reads back to the same double; whole numbers without a point. */
    private static String decimal(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static Map<String, Object> words(Words words) {
        return Map.of("zh", words.chinese(), "en", words.english());
    }
}
