package huirong.core.pmml;

import huirong.core.pmml.Predicate.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads predicates, with the field's type in view.
 *
 * @param categories whether a field is a category, by name
 */
record PredicateReader(Map<String, Boolean> categories) {
    private static final Set<String> ASKS = Set.of("isMissing", "isNotMissing");
    private static final Set<String> EQUALS = Set.of("equal", "notEqual");
    private static final Set<String> ORDERS = Set.of("lessThan", "lessOrEqual", "greaterThan", "greaterOrEqual");
    private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

    /** The predicate of an attribute: its one child but extensions. */
    Predicate of(Element attribute) {
        List<Element> found = attribute.children().stream().filter(child -> !child.name().equals("Extension")).toList();
        if (found.size() != 1) throw attribute.wrong("must have exactly one predicate and points in partialScore");
        return read(found.getFirst());
    }

    private Predicate read(Element element) {
        return switch (element.name()) {
            case "True" -> new Predicate.Constant(Answer.TRUE);
            case "False" -> new Predicate.Constant(Answer.FALSE);
            case "SimplePredicate" -> simple(element);
            case "SimpleSetPredicate" -> set(element);
            case "CompoundPredicate" -> compound(element);
            default -> throw element.wrong(element.name() + " is not understood");
        };
    }

    private Predicate simple(Element element) {
        String field = field(element);
        String operator = element.has("field", "operator", "value").knows().attribute("operator");
        if (ASKS.contains(operator)) return comparison(field, operator, List.of());
        if (!EQUALS.contains(operator) && !ORDERS.contains(operator)) throw element.wrong("no operator " + operator);
        if (ORDERS.contains(operator) && categories.get(field)) throw element.wrong(operator + " of a category is not understood");
        return comparison(field, operator, List.of(value(element, field, element.attribute("value"))));
    }

    private Predicate set(Element element) {
        String field = field(element);
        String operator = element.has("field", "booleanOperator").knows("Array").attribute("booleanOperator");
        if (!operator.equals("isIn") && !operator.equals("isNotIn")) throw element.wrong("no operator " + operator);
        List<String> values = new ArrayList<>();
        Element array = element.only("Array").has("n", "type").knows();
        Matcher items = ITEM.matcher(array.text());
        while (items.find())
            values.add(value(array, field, items.group(2) == null ? items.group(1).replace("\\\"", "\"") : items.group(2)));
        if (!array.attribute("n", "" + values.size()).equals("" + values.size()))
            throw array.wrong("has " + values.size() + " values, not " + array.attribute("n"));
        return comparison(field, operator, values);
    }

    private Predicate compound(Element element) {
        String operator = element.has("booleanOperator").attribute("booleanOperator");
        if (!Set.of("and", "or", "xor", "surrogate").contains(operator)) throw element.wrong("no operator " + operator);
        return new Predicate.Compound(operator, element.children().stream().map(this::read).toList());
    }

    private Predicate comparison(String field, String operator, List<String> values) {
        List<Double> numbers = categories.get(field) ? List.of() : values.stream().map(Double::valueOf).toList();
        return new Predicate.Simple(field, operator, values, numbers);
    }

    private String field(Element element) {
        String field = element.attribute("field");
        if (!categories.containsKey(field)) throw element.wrong("no field " + field + " is active");
        return field;
    }

    private String value(Element element, String field, String text) {
        if (categories.get(field)) return text;
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) return Double.toString(value + 0.0);
        } catch (NumberFormatException none) {
            // said below
        }
        throw element.wrong("no number: " + text);
    }
}
