package huirong.core.pmml;

import java.util.List;

/** What all exports have in common. */
final class Export {
    private static final int REASONS = 4;

    private Export() {}

    /** One field of a table. */
    record Field(String name, boolean category) {}

    static void open(Markup out, String title, String version, String code, long start, List<Field> fields) {
        out.start("PMML", "xmlns", Pmml.NAMESPACE, "version", "4.4");
        out.start("Header", "description", title, "modelVersion", version).empty("Application", "name", "Huirong").end();
        out.start("DataDictionary", "numberOfFields", Integer.toString(fields.size()));
        for (Field field : fields)
            out.empty(
                    "DataField",
                    "name", field.name,
                    "optype", field.category ? "categorical" : "continuous",
                    "dataType", field.category ? "string" : "double");
        out.end();
        out.start(
                "Scorecard",
                "modelName", code,
                "functionName", "regression",
                "initialScore", Long.toString(start),
                "useReasonCodes", "true",
                "reasonCodeAlgorithm", "pointsBelow");
        out.empty("Extension", "extender", "huirong", "name", Pmml.POINTS, "value", Pmml.HUNDREDTHS);
        out.start("MiningSchema");
        for (Field field : fields) out.empty("MiningField", "name", field.name, "invalidValueTreatment", "asIs");
        out.end();
        out.start("Output").empty("OutputField", "name", "score", "feature", "predictedValue", "dataType", "double", "optype", "continuous");
        for (int rank = 1; rank <= REASONS; rank++)
            out.empty(
                    "OutputField",
                    "name", "reason" + rank,
                    "feature", "reasonCode",
                    "rank", Integer.toString(rank),
                    "dataType", "string",
                    "optype", "categorical");
        out.end().start("Characteristics");
    }

    static String close(Markup out) {
        return out.end().end().end().document();
    }

    static void simple(Markup out, String field, String operator, String value) {
        out.empty("SimplePredicate", "field", field, "operator", operator, "value", value);
    }

    static void missing(Markup out, String field) {
        out.empty("SimplePredicate", "field", field, "operator", "isMissing");
    }

    /** One of some numbers. */
    static void numbers(Markup out, String field, List<String> values) {
        out.start("SimpleSetPredicate", "field", field, "booleanOperator", "isIn").array("real", values).end();
    }

    /**
     * One of some texts. PMML says how a quotation mark is written in a list, but not how a backslash is, and engines differ;
     * so texts with either are compared one by one.
     */
    static void texts(Markup out, String field, List<String> values) {
        if (values.stream().noneMatch(value -> value.indexOf('"') >= 0 || value.indexOf('\\') >= 0)) {
            out.start("SimpleSetPredicate", "field", field, "booleanOperator", "isIn");
            out.array("string", values.stream().map(value -> '"' + value + '"').toList()).end();
            return;
        }
        if (values.size() > 1) out.start("CompoundPredicate", "booleanOperator", "or");
        values.forEach(value -> simple(out, field, "equal", value));
        if (values.size() > 1) out.end();
    }
}
