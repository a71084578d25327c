package huirong.core.scorecard;

import huirong.core.fact.JsonFields;
import huirong.core.feature.Words;
import huirong.core.scorecard.Calibration.Point;
import java.util.List;
import java.util.Optional;

/** Reads a scorecard, refusing whatever is unknown, absent or of another type. */
final class ScorecardReader {
    private ScorecardReader() {}

    static Scorecard read(String json) {
        JsonFields card = JsonFields.of("scorecard", json)
                .only("code", "title", "inputs", "start", "terms", "scale", "calibration", "origin");
        List<Input> inputs = card.objects("inputs").stream().map(ScorecardReader::input).toList();
        return new Scorecard(
                card.text("code"),
                words(card.object("title")),
                inputs,
                card.number("start"),
                card.objects("terms").stream().map(term -> term(term, inputs)).toList(),
                scale(card.object("scale")),
                card.has("calibration") ? Optional.of(calibration(card)) : Optional.empty(),
                origin(card.object("origin")));
    }

    private static Input input(JsonFields input) {
        input.only("name", "special", "categories");
        return new Input(
                input.text("name"),
                input.has("special") ? decimals(input, "special") : List.of(),
                input.has("categories") ? input.texts("categories") : List.of());
    }

    private static Term term(JsonFields term, List<Input> inputs) {
        term.only("code", "title", "usual", "axes", "points");
        return new Term(
                term.text("code"),
                words(term.object("title")),
                term.number("usual"),
                term.objects("axes").stream().map(axis -> axis(axis, inputs)).toList(),
                term.numbers("points"));
    }

    private static Axis axis(JsonFields axis, List<Input> inputs) {
        axis.only("input", "bins");
        List<String> names = inputs.stream().map(Input::name).toList();
        int input = names.indexOf(axis.text("input"));
        if (input < 0) throw axis.wrong("no input " + axis.text("input"));
        return new Axis(input, axis.objects("bins").stream().map(ScorecardReader::slot).toList());
    }

    private static Slot slot(JsonFields slot) {
        if (slot.values().size() != 1) throw slot.wrong("must have exactly one key");
        return switch (slot.values().keySet().iterator().next()) {
            case "below" -> new Slot.Below(decimal(slot, slot.text("below")));
            case "rest" -> new Slot.Rest();
            case "special" -> new Slot.Special(decimals(slot, "special"));
            case "of" -> new Slot.Of(slot.texts("of"));
            case "unseen" -> new Slot.Unseen();
            case "missing" -> new Slot.Missing();
            default -> throw slot.wrong("must be below, rest, special, of, unseen or missing");
        };
    }

    private static Scale scale(JsonFields scale) {
        scale.only("base", "odds", "double");
        return new Scale(scale.number("base"), scale.number("odds"), scale.number("double"));
    }

    private static Calibration calibration(JsonFields card) {
        return new Calibration(card.objects("calibration").stream()
                .map(point -> point.only("score", "bad"))
                .map(point -> new Point(point.number("score"), point.number("bad")))
                .toList());
    }

    private static Origin origin(JsonFields origin) {
        origin.only("data", "target", "bad", "rows", "badRows", "fitter", "seed");
        return new Origin(
                origin.text("data"),
                origin.text("target"),
                origin.text("bad"),
                origin.number("rows"),
                origin.number("badRows"),
                origin.text("fitter"),
                origin.number("seed"));
    }

    private static List<Double> decimals(JsonFields fields, String key) {
        return fields.texts(key).stream().map(text -> decimal(fields, text)).toList();
    }

    private static double decimal(JsonFields fields, String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) return value + 0.0; // no negative nought
        } catch (NumberFormatException none) {
            // said below
        }
        throw fields.wrong("no finite decimal: " + text);
    }

    private static Words words(JsonFields words) {
        words.only("zh", "en");
        return new Words(words.text("zh"), words.text("en"));
    }
}
