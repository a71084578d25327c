package huirong.app.house;

import huirong.app.house.Routes.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was answered with what, as it is published; {@link RouteTests} holds it to what the platform does. */
final class Matrix {
    private final Map<String, Set<String>> shown = new HashMap<>();

    private Matrix(List<String> rows) {
        List<String> names = cells(rows.getFirst());
        for (String row : rows.subList(2, rows.size())) {
            List<String> cells = cells(row);
            Set<String> callers = new HashSet<>();
            for (int i = 1; i < cells.size(); i++) if (cells.get(i).equals("200")) callers.add(names.get(i));
            shown.put(cells.getFirst().replace("`", ""), callers);
        }
    }

    static Matrix published() throws IOException {
        return new Matrix(Files.readAllLines(Drawn.FOLDER.resolve("routes.md")).stream()
                .filter(line -> line.startsWith("|"))
                .toList());
    }

    /** Whether it is shown to a caller; what is not published yet may be. */
    boolean shows(Route route, Caller caller) {
        Set<String> callers = shown.get(route.toString());
        return callers == null || callers.contains(caller.name());
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
    }
}
