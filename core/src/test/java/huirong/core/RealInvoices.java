package huirong.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.money.Fen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The invoices of real, masked firms, and what became of the firms. A test that asks for them is skipped where there are none. */
public final class RealInvoices {
    public static final LocalDate ON = LocalDate.of(2020, 2, 29);
    public static final Map<String, LocalDate> THROUGH = Map.of("vat-invoice-out", ON, "vat-invoice-in", ON);
    private static final Path DATA = RealData.folder("sme-invoices");

    private RealInvoices() {}

    /** Each firm's invoices by item and key. */
    public static Map<String, Map<String, Fact>> byFirm() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "no real invoices at " + DATA.toAbsolutePath() + "; set HUIRONG_TEST_DATA");
        Map<String, Map<String, Fact>> firms = new TreeMap<>();
        read("invoices_out.csv.gz", Catalogue.INVOICE_OUT, firms);
        read("invoices_in.csv.gz", Catalogue.INVOICE_IN, firms);
        return firms;
    }

    /** True for firms that defaulted. */
    public static Map<String, Boolean> defaulted() throws IOException {
        return Files.readAllLines(DATA.resolve("firms.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[3].equals("1")));
    }

    private static void read(String name, CatalogueItem item, Map<String, Map<String, Fact>> firms) throws IOException {
        DateTimeFormatter dates = DateTimeFormatter.ofPattern("y/M/d");
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve(name))), StandardCharsets.UTF_8))) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] cells = row.split(",", -1);
                Fact fact = item.fact(Map.of(
                        "number", cells[1],
                        "issued", LocalDate.parse(cells[2], dates),
                        "counterparty", cells[3],
                        "net_fen", Fen.ofYuan(cells[4]).orElseThrow(),
                        "tax_fen", Fen.ofYuan(cells[5]).orElseThrow(),
                        "total_fen", Fen.ofYuan(cells[6]).orElseThrow(),
                        "status", cells[7].equals("有效发票") ? "valid" : "void"));
                firms.computeIfAbsent(cells[0], firm -> new TreeMap<>()).put(item.code() + fact.key(), fact);
            }
        }
    }
}
