package huirong.app.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * JSON objects as lines of a table: the plain fields of the first one are the columns, and the first few rows decide
 * how wide they are. Lists and digests are for {@code --json}.
 */
final class Table {
    private static final int SAMPLE = 20;
    private static final int WIDEST = 40;

    private final PrintStream out;
    private final List<Map<String, String>> sample = new ArrayList<>();
    private final Map<String, Integer> widths = new LinkedHashMap<>();

    Table(PrintStream out) {
        this.out = out;
    }

    void add(JsonNode object) {
        Map<String, String> row = new LinkedHashMap<>();
        flatten("", object, row);
        if (!widths.isEmpty()) {
            print(row);
            return;
        }
        sample.add(row);
        if (sample.size() == SAMPLE) {
            start();
        }
    }

    void end() {
        if (widths.isEmpty() && !sample.isEmpty()) {
            start();
        }
    }

    private void start() {
        for (Map.Entry<String, String> first : sample.get(0).entrySet()) {
            if (first.getValue().length() <= WIDEST) {
                String column = first.getKey();
                int widest = sample.stream().mapToInt(row -> width(row.getOrDefault(column, ""))).max().orElse(0);
                widths.put(column, Math.max(width(column), widest));
            }
        }
        print(widths.keySet().stream().collect(Collectors.toMap(name -> name, name -> name)));
        sample.forEach(this::print);
    }

    private void print(Map<String, String> row) {
        out.println(widths.entrySet().stream()
                .map(column -> padded(row.getOrDefault(column.getKey(), ""), column.getValue()))
                .collect(Collectors.joining("  "))
                .stripTrailing());
    }

    private static void flatten(String prefix, JsonNode object, Map<String, String> into) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (value.isObject() && prefix.isEmpty()) {
                flatten(field.getKey() + ".", value, into);
            } else if (value.isValueNode()) {
                into.put(prefix + field.getKey(), value.isNull() ? "" : value.asString());
            }
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Han characters and their punctuation take two columns of a terminal. */
    private static int width(String text) {
        return text.codePoints().map(it -> it >= 0x2E80 && it <= 0xFFE6 ? 2 : 1).sum();
    }
}
