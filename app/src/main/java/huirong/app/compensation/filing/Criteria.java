package huirong.app.compensation.filing;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingCriterion;
import java.util.List;
import java.util.Map;

/** The lines of a filing's criteria as canonical JSON, and back. That a line is met, as most are, is not written. */
final class Criteria {
    private Criteria() {}

    /** Spelled out here, and not from maps: a list of filings has some two million lines. */
    static String write(List<CriterionLine> lines) {
        StringBuilder json = new StringBuilder(1_200).append('[');
        for (CriterionLine line : lines) {
            if (json.length() > 1) json.append(',');
            json.append("{\"criterion\":\"").append(line.criterion().name()).append("\",\"figure\":").append(line.figure());
            if (!line.found().isEmpty()) json.append(",\"found\":").append(CanonicalJson.write(line.found()));
            if (!line.met()) json.append(",\"met\":false");
            if (line.required() != null) json.append(",\"required\":").append(line.required().longValue());
            json.append('}');
        }
        return json.append(']').toString();
    }

    static List<CriterionLine> read(String json) {
        if (CanonicalJson.read(json) instanceof List<?> lines)
            return lines.stream().map(line -> line((Map<?, ?>) line)).toList();
        throw new IllegalArgumentException("no list of criteria");
    }

    private static CriterionLine line(Map<?, ?> fields) {
        return new CriterionLine(
                FilingCriterion.valueOf((String) fields.get("criterion")),
                !Boolean.FALSE.equals(fields.get("met")),
                (Long) fields.get("figure"),
                (Long) fields.get("required"),
                fields.get("found") instanceof List<?> found ? found.stream().map(String::valueOf).toList() : List.of());
    }
}
