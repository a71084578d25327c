package huirong.app.origination.request;

import huirong.core.fact.CanonicalJson;
import huirong.core.feature.Words;
import huirong.core.matching.Fit;
import huirong.core.matching.FitLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a firm met one criterion on the day of filing, as it was said then. Products and files change; this does not.
 *
 * @param code what the criterion looked at
 * @param figure null if the file said nothing
 * @param dataDate the day of the data; null with it
 */
public record FrozenFit(
        String code, Fit fit, Words subject, Words required, @Nullable Words figure, @Nullable LocalDate dataDate) {

    static String json(List<FitLine> lines) {
        return CanonicalJson.write(lines.stream().map(FrozenFit::written).toList());
    }

    /** @throws IllegalArgumentException for a text that {@link #json} did not write */
    public static List<FrozenFit> read(String json) {
        if (!(CanonicalJson.read(json) instanceof List<?> lines)) throw new IllegalArgumentException("not a list: " + json);
        return lines.stream().map(line -> read((Map<?, ?>) line)).toList();
    }

    /** As a page shows it. */
    public huirong.app.web.piece.FitLine line(Wording.In words) {
        return new huirong.app.web.piece.FitLine(
                switch (fit) {
                    case FITS -> "fits";
                    case DOES_NOT -> "not";
                    case UNKNOWN -> "unknown";
                },
                words.of(subject),
                figure == null ? null : words.of(figure),
                words.of(required),
                dataDate,
                null);
    }

    private static Map<String, Object> written(FitLine line) {
        Map<String, Object> written = new HashMap<>();
        written.put("code", line.criterion().code());
        written.put("fit", line.fit().name());
        written.put("subject", written(line.criterion().subject()));
        written.put("required", written(line.required()));
        line.figure().ifPresent(figure -> written.put("figure", written(figure)));
        line.dataDate().ifPresent(day -> written.put("data_date", day.toString()));
        return written;
    }

    private static Map<String, Object> written(Words words) {
        return Map.of("zh", words.chinese(), "en", words.english());
    }

    private static FrozenFit read(Map<?, ?> line) {
        Object day = line.get("data_date");
        return new FrozenFit(
                String.valueOf(line.get("code")),
                Fit.valueOf(String.valueOf(line.get("fit"))),
                words(line, "subject"),
                words(line, "required"),
                line.containsKey("figure") ? words(line, "figure") : null,
                day == null ? null : LocalDate.parse(day.toString()));
    }

    private static Words words(Map<?, ?> line, String name) {
        if (!(line.get(name) instanceof Map<?, ?> both)) throw new IllegalArgumentException("no " + name + " in " + line);
        return new Words(String.valueOf(both.get("zh")), String.valueOf(both.get("en")));
    }
}
