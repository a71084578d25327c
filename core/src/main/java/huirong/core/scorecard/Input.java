package huirong.core.scorecard;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One column that a scorecard reads. A value is a double: of a number itself, of a category its position in {@link #categories},
 * {@link #UNSEEN} for a category not listed; {@link Double#NaN} is missing.
 *
 * @param special codes of a number that are no amounts (as -9 for "no record"), ascending; empty for a category
 * @param categories every category seen when the card was built, ascending by UTF-16 unit; empty for a number
 */
public record Input(String name, List<Double> special, List<String> categories) {
    /** A category that the card does not know. */
    public static final double UNSEEN = -1;

    private static final Set<String> MISSING = Set.of("", "NA", "N/A", "NaN", "nan", "NULL", "null", "?");

    public Input {
        special = special.stream().map(code -> code + 0.0).sorted().toList();
        categories = categories.stream().sorted().toList();
    }

    public static Input number(String name, List<Double> special) {
        return new Input(name, special, List.of());
    }

    public static Input category(String name, List<String> categories) {
        return new Input(name, List.of(), categories);
    }

    public boolean isCategory() {
        return !categories.isEmpty();
    }

    /** True for a text that says there is no value: blank, NA, N/A, NaN, NULL or a question mark. */
    public static boolean missing(String text) {
        return MISSING.contains(text.strip());
    }

    /**
     * The value that a text stands for. Infinities are values and fall into the outermost bins.
     *
     * @throws NumberFormatException if a number's text is none
     */
    public double value(String text) {
        if (missing(text)) return Double.NaN;
        if (isCategory()) {
            int position = Collections.binarySearch(categories, text.strip());
            return position < 0 ? UNSEEN : position;
        }
        return Double.parseDouble(text.strip()) + 0.0; // no negative nought
    }

    /** True for one of the special codes. */
    public boolean isSpecial(double value) {
        return special.contains(value + 0.0); // minus nought is nought
    }

    /** True for a position in {@link #categories}; any other value but NaN is unseen. */
    boolean isListed(double value) {
        return value == (int) value && value >= 0 && value < categories.size();
    }
}
