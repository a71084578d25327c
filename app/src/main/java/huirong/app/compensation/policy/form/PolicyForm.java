package huirong.app.compensation.policy.form;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.policy.Outline;
import huirong.core.fund.policy.Outline.Field;
import huirong.core.fund.policy.Outline.Part;
import huirong.core.fund.policy.Outline.Rows;
import huirong.core.fund.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it is typed. A field is called as a fault places it, {@code bearing.splits[0].tiers[1].fund}. Rows in which nothing
 * stands, and rows that are ticked to go, are left out, and the others move up, so that places count what is there.
 */
public final class PolicyForm {
    /** Beside a row: whether it is to go. */
    static final String REMOVE = "remove";
    private static final int MOST_ROWS = 40;

    private final Map<String, List<String>> typed;

    private PolicyForm(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** The form with a policy in it. */
    public static PolicyForm of(Policy policy) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        write(Outline.policy(), CanonicalJson.object(policy.canonical()), "", typed);
        return new PolicyForm(typed);
    }

    /** @param sent every field of the form by its name; others are not looked at */
    public static PolicyForm of(Map<String, List<String>> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        keep(Outline.policy(), new TreeMap<>(sent), "", "", typed);
        return new PolicyForm(typed);
    }

    /** The same without a name. */
    public PolicyForm unnamed() {
        Map<String, List<String>> left = new LinkedHashMap<>(typed);
        left.keySet().removeAll(List.of("chinese", "english"));
        return new PolicyForm(left);
    }

    /** What stands in each field that has something in it. */
    public Map<String, List<String>> fields() {
        return typed;
    }

    /**
     * What the form says, for {@link Policy#read}. Code and version are not typed.
     *
     * @param code of the policy whose version this is to be
     */
    public Map<String, Object> said(String code, int version) {
        Map<String, Object> said = parts(Outline.policy().parts(), "");
        said.put("code", code);
        said.put("version", (long) version);
        return said;
    }

    List<String> at(String place) {
        return typed.getOrDefault(place, List.of());
    }

    /** How many rows stand under a place. */
    int rows(String place) {
        int rows = 0;
        while (rows < MOST_ROWS && stands(row(place, rows))) rows++;
        return rows;
    }

    static String row(String place, int number) {
        return place + "[" + number + "]";
    }

    static String under(String place, Outline part) {
        return place.isEmpty() ? part.name() : place + "." + part.name();
    }

    private boolean stands(String row) {
        return typed.keySet().stream().anyMatch(place -> place.startsWith(row + "."));
    }

    private Map<String, Object> parts(List<Outline> parts, String place) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Outline part : parts) {
            Object value = value(part, under(place, part));
            if (value != null) said.put(part.name(), value);
        }
        return said;
    }

    private @Nullable Object value(Outline outline, String place) {
        return switch (outline) {
            case Part part -> parts(part.parts(), place);
            case Field field -> FieldText.said(field.kind(), at(place));
            case Rows rows -> {
                List<Object> said = new ArrayList<>();
                for (int i = 0; i < rows(place); i++) said.add(parts(rows.parts(), row(place, i)));
                yield said;
            }
        };
    }

    private static void write(Outline outline, @Nullable Object said, String place, Map<String, List<String>> typed) {
        if (said == null) return;
        switch (outline) {
            case Field field -> typed.put(place, FieldText.typed(field.kind(), said));
            case Part part -> part.parts()
                    .forEach(inner -> write(inner, ((Map<?, ?>) said).get(inner.name()), under(place, inner), typed));
            case Rows rows -> {
                List<?> list = (List<?>) said;
                for (int i = 0; i < list.size(); i++) {
                    String row = row(place, i);
                    Map<?, ?> one = (Map<?, ?>) list.get(i);
                    rows.parts().forEach(inner -> write(inner, one.get(inner.name()), under(row, inner), typed));
                }
            }
        }
    }

    private static void keep(
            Outline outline, TreeMap<String, List<String>> sent, String from, String to, Map<String, List<String>> typed) {
        switch (outline) {
            case Field field -> {
                List<String> values = sent.get(from);
                if (values != null) typed.put(to, List.copyOf(values));
            }
            case Part part -> part.parts().forEach(inner -> keep(inner, sent, under(from, inner), under(to, inner), typed));
            case Rows rows -> {
                int next = 0;
                for (int i = 0; i < MOST_ROWS; i++) {
                    String row = row(from, i);
                    if (sent.containsKey(row + "." + REMOVE) || blank(sent, row)) continue;
                    String kept = row(to, next++);
                    rows.parts().forEach(inner -> keep(inner, sent, under(row, inner), under(kept, inner), typed));
                }
            }
        }
    }

    private static boolean blank(TreeMap<String, List<String>> sent, String row) {
        return sent.subMap(row + ".", row + "/").values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
