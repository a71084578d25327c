package huirong.bench;

import huirong.core.training.table.Layout;
import huirong.core.training.table.Table;
import huirong.core.training.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Public sets that are no part of the project; the folder is named by HUIRONG_TEST_DATA, or lies beside the checkout. */
final class RealTables {
    private RealTables() {}

    /** By name; empty if the folder is not there. */
    static Map<String, Table> all() throws IOException {
        Path folder = Path.of(Optional.ofNullable(System.getenv("HUIRONG_TEST_DATA")).orElse("../shared/data"));
        Map<String, Table> tables = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) return tables;
        tables.put("German credit", read(folder.resolve("german-credit/german_credit.csv"), Layout.all("creditability", "bad")));
        tables.put(
                "HELOC",
                read(
                        folder.resolve("heloc/heloc_70.csv"),
                        new Layout("RiskFlag", "Bad", List.of(), Set.of(), List.of(-9.0, -8.0, -7.0), List.of())));
        return tables;
    }

    private static Table read(Path file, Layout layout) throws IOException {
        List<List<String>> lines = Files.readAllLines(file).stream().map(RealTables::cells).toList();
        Set<String> categories = new TreeSet<>();
        while (true) {
            TableReader reader = new TableReader(lines.getFirst(), layout, categories);
            for (int line = 1; line < lines.size(); line++) reader.row(lines.get(line), line + 1);
            if (reader.again().isEmpty()) return reader.table();
            categories.addAll(reader.again());
        }
    }

    /** Cells of a line; within quotation marks a comma is no separator. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }
}
