package huirong.app.compensation.policy.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the form as the page draws it. Its place is its name, and its address on the page. */
public sealed interface FormNode {
    String place();

    String label();

    /** What is wrong with it, in words; null if nothing is. */
    @Nullable String wrong();

    /** Which piece of the page draws it. */
    String drawn();

    /** @param drawn {@code line}, {@code number}, {@code day}, {@code choice} or {@code ticks} */
    record Input(
            String place, String label, String drawn, List<String> values, List<Option> options, @Nullable String wrong)
            implements FormNode {
        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    record Option(String value, String word) {}

    /** The rows there are, and one that is empty. */
    record Table(String place, String label, List<Row> rows, @Nullable String wrong) implements FormNode {
        @Override
        public String drawn() {
            return "table";
        }
    }

    /** @param remove name of the box that takes it out; null for the empty one */
    record Row(String place, String label, @Nullable String remove, List<FormNode> parts, @Nullable String wrong) {}

    /** What stands under one heading. */
    record Section(String place, String label, List<FormNode> parts) {}
}
