package huirong.app.compensation.policy.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same rule in two policies.
 *
 * @param left null if that policy has none
 */
public record ComparedLine(
        String section, String label, @Nullable String left, @Nullable String right, boolean differs) {
    private ComparedLine(String section, String label, @Nullable String left, @Nullable String right) {
        this(section, label, left, right, left == null || !left.equals(right));
    }

    /** Every rule that one of them has, in the order of the left one. */
    public static List<ComparedLine> of(List<PolicyLine> left, List<PolicyLine> right) {
        Map<String, PolicyLine> others = new LinkedHashMap<>();
        for (PolicyLine line : right) others.put(line.place(), line);
        List<ComparedLine> compared = new ArrayList<>();
        String section = "";
        for (PolicyLine line : left) {
            if (!line.section().equals(section)) rest(section, others, compared);
            section = line.section();
            PolicyLine other = others.remove(line.place());
            compared.add(new ComparedLine(line.section(), line.label(), line.text(), other == null ? null : other.text()));
        }
        rest(section, others, compared);
        for (PolicyLine line : others.values())
            compared.add(new ComparedLine(line.section(), line.label(), null, line.text()));
        return compared;
    }

    /** What only the right one says in a section, at that section's end. */
    private static void rest(String section, Map<String, PolicyLine> others, List<ComparedLine> compared) {
        others.values().removeIf(line -> {
            boolean here = line.section().equals(section);
            if (here) compared.add(new ComparedLine(section, line.label(), null, line.text()));
            return here;
        });
    }
}
