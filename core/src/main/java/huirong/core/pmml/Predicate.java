package huirong.core.pmml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A predicate of PMML, with its three answers: a missing value makes most of them unknown.
 *
 * @see <a href="https://dmg.org/pmml/v4-4-1/TreeModel.html#xsdGroup_PREDICATE">PMML 4.4.1, predicates</a>
 */
sealed interface Predicate {
    /** Yes, no, or it cannot be said. */
    enum Answer {
        TRUE,
        FALSE,
        UNKNOWN;

        static Answer of(boolean holds) {
            return holds ? TRUE : FALSE;
        }
    }

    /** What a row has of one field. */
    sealed interface Value {}

    record Missing() implements Value {}

    record Number(double value) implements Value {}

    /** A category. */
    record Text(String value) implements Value {}

    Answer of(Map<String, Value> row);

    /** Adds the fields it looks at and the values it compares them with. */
    void mentions(Map<String, Set<String>> values);

    record Constant(Answer answer) implements Predicate {
        @Override
        public Answer of(Map<String, Value> row) {
            return answer;
        }

        @Override
        public void mentions(Map<String, Set<String>> values) {}
    }

    /**
     * A field compared with one value or some, or asked whether it is missing.
     *
     * @param numbers the same values, of a number
     */
    record Simple(String field, String operator, List<String> with, List<Double> numbers) implements Predicate {
        @Override
        public Answer of(Map<String, Value> row) {
            return switch (row.get(field)) {
                case Missing none ->
                    operator.equals("isMissing") ? Answer.TRUE : operator.equals("isNotMissing") ? Answer.FALSE : Answer.UNKNOWN;
                case Number(double value) -> Answer.of(holds(value));
                case Text(String value) -> Answer.of(holds(value));
            };
        }

        private boolean holds(double value) {
            return switch (operator) {
                case "isMissing" -> false;
                case "isNotMissing" -> true;
                case "equal", "isIn" -> numbers.contains(value + 0.0);
                case "notEqual", "isNotIn" -> !numbers.contains(value + 0.0);
                case "lessThan" -> value < numbers.getFirst();
                case "lessOrEqual" -> value <= numbers.getFirst();
                case "greaterThan" -> value > numbers.getFirst();
                default -> value >= numbers.getFirst();
            };
        }

        private boolean holds(String value) {
            return switch (operator) {
                case "isMissing" -> false;
                case "equal", "isIn" -> with.contains(value);
                case "notEqual", "isNotIn" -> !with.contains(value);
                default -> true; // is not missing: an order of categories was refused
            };
        }

        @Override
        public void mentions(Map<String, Set<String>> values) {
            values.computeIfAbsent(field, none -> new TreeSet<>()).addAll(with);
        }
    }

    /** Several together: and, or, xor, or the first that can be said. */
    record Compound(String operator, List<Predicate> parts) implements Predicate {
        @Override
        public Answer of(Map<String, Value> row) {
            List<Answer> answers = parts.stream().map(part -> part.of(row)).toList();
            return switch (operator) {
                case "and" -> answers.contains(Answer.FALSE) ? Answer.FALSE : either(answers, Answer.TRUE);
                case "or" -> answers.contains(Answer.TRUE) ? Answer.TRUE : either(answers, Answer.FALSE);
                case "xor" ->
                    either(answers, Answer.of(answers.stream().filter(Answer.TRUE::equals).count() % 2 == 1));
                default -> answers.stream().filter(answer -> answer != Answer.UNKNOWN).findFirst().orElse(Answer.UNKNOWN);
            };
        }

        private static Answer either(List<Answer> answers, Answer otherwise) {
            return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : otherwise;
        }

        @Override
        public void mentions(Map<String, Set<String>> values) {
            parts.forEach(part -> part.mentions(values));
        }
    }
}
