package huirong.core.training;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huirong.core.RealData;
import huirong.core.RealInvoices;
import huirong.core.fact.FactFile;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.Features;
import huirong.core.feature.FileReading;
import huirong.core.training.table.Layout;
import huirong.core.training.table.Table;
import huirong.core.training.table.TableReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Public credit data as tables. A test that asks for one is skipped where there is none. */
final class RealTables {
    private RealTables() {}

    static Table german() throws IOException {
        return read("german-credit/german_credit.csv", Layout.all("creditability", "bad"));
    }

    static Table heloc() throws IOException {
        return read(
                "heloc/heloc_70.csv",
                new Layout("RiskFlag", "Bad", List.of(), Set.of(), List.of(-9.0, -8.0, -7.0), List.of()));
    }

    static Table polish() throws IOException {
        return read("polish-bankruptcy/year1.csv.gz", Layout.all("class", "1"));
    }

    static Table sba() throws IOException {
        return read(
                "sba-loans/sba_california.csv",
                new Layout("Default", "1", List.of("RealEstate", "Portion", "Recession"), Set.of(), List.of(), List.of()));
    }

    /** Every feature that is made of invoices alone, and whether the firm defaulted; never the bank's grade. */
    static Table invoices() throws IOException {
        Set<String> items = RealInvoices.THROUGH.keySet();
        List<Feature> features =
                Features.ALL.stream().filter(feature -> items.containsAll(feature.items())).toList();
        List<String> header = new ArrayList<>(features.stream().map(Feature::code).toList());
        header.add("defaulted");
        TableReader reader = new TableReader(header, Layout.all("defaulted", "true"), Set.of());
        Map<String, Boolean> defaulted = RealInvoices.defaulted();
        RealInvoices.byFirm().forEach((firm, facts) -> {
            FileReading reading =
                    FileReading.of(new FactFile(RealInvoices.ON, List.copyOf(facts.values()), RealInvoices.THROUGH));
            List<String> row = new ArrayList<>();
            for (Feature feature : features)
                row.add(feature.value(reading) instanceof FeatureValue.Known(long value, int used) ? "" + value : "");
            row.add(defaulted.get(firm).toString());
            reader.row(row, 0);
        });
        return reader.table();
    }

    private static Table read(String name, Layout layout) throws IOException {
        Path path = RealData.folder(name);
        assumeTrue(Files.exists(path), () -> "no real data at " + path.toAbsolutePath() + "; set HUIRONG_TEST_DATA");
        TableReader first = read(path, layout, Set.of());
        return (first.again().isEmpty() ? first : read(path, layout, first.again())).table();
    }

    private static TableReader read(Path path, Layout layout, Set<String> categories) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            TableReader reader = new TableReader(cells(lines.readLine()), layout, categories);
            long number = 2;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) reader.row(cells(line), number++);
            return reader;
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
