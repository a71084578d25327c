package huirong.app.compensation.filing;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingCriterion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a filing's criteria as canonical JSON, and back. That a line is met, as most are, is not written. */
final class Criteria {
    private Criteria() {}

    static String write(List<CriterionLine> lines) {
        return CanonicalJson.write(lines.stream().map(Criteria::fields).toList());
    }

    static List<CriterionLine> read(String json) {
        if (CanonicalJson.read(json) instanceof List<?> lines)
            return lines.stream().map(line -> line((Map<?, ?>) line)).toList();
        throw new IllegalArgumentException("no list of criteria");
    }

    private static Map<String, Object> fields(CriterionLine line) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("criterion", line.criterion().name());
        if (!line.met()) fields.put("met", false);
        fields.put("figure", line.figure());
        if (line.required() != null) fields.put("required", line.required());
        if (!line.found().isEmpty()) fields.put("found", line.found());
        return fields;
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
