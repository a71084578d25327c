package huirong.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import huirong.core.money.Fen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Real, masked firms through the invoice card. What became of them is read only here, to print how well the card tells them
 * apart; the card was committed before, and no threshold is set on the figure.
 */
class RealInvoicesTest {
    private static final LocalDate ON = LocalDate.of(2020, 2, 29);
    private static final Map<String, LocalDate> THROUGH = Map.of("vat-invoice-out", ON, "vat-invoice-in", ON);
    private static final Path DATA = Path.of(
                    Optional.ofNullable(System.getenv("HUIRONG_TEST_DATA")).orElse("../../shared/data"))
            .resolve("sme-invoices");

    @Test
    void everyFirmGetsAResultThatAddsUpAndRecomputesToTheSameBytes() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "no real invoices at " + DATA.toAbsolutePath() + "; set HUIRONG_TEST_DATA");
        Map<String, Map<String, Fact>> firms = new TreeMap<>();
        read("invoices_out.csv.gz", Catalogue.INVOICE_OUT, firms);
        read("invoices_in.csv.gz", Catalogue.INVOICE_IN, firms);
        assertThat(firms).hasSize(84);
        Card card = Cards.builtIn("invoice").orElseThrow();
        Map<String, Long> totals = new TreeMap<>();
        firms.forEach((firm, byKey) -> {
            List<Fact> facts = new ArrayList<>(byKey.values());
            Evaluation evaluation = Evaluations.of(card, new FactFile(ON, facts, THROUGH));
            Collections.shuffle(facts, new Random(7));
            Evaluation again = Evaluations.of(Card.read(card.canonical()), new FactFile(ON, facts, THROUGH));
            assertThat(again.canonical()).as(firm).isEqualTo(evaluation.canonical());
            assertThat(evaluation).as(firm).isInstanceOf(Scored.class);
            Scored scored = (Scored) evaluation;
            assertThat(scored.lines().stream().mapToLong(line -> line.points().orElseThrow()).sum())
                    .as(firm)
                    .isEqualTo(scored.total());
            totals.put(firm, scored.total());
        });
        Map<Boolean, List<Long>> byOutcome = Files.readAllLines(DATA.resolve("firms.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> totals.containsKey(cells[0]))
                .collect(Collectors.partitioningBy(
                        cells -> cells[3].equals("1"), Collectors.mapping(cells -> totals.get(cells[0]), Collectors.toList())));
        Discrimination found = Discrimination.of(byOutcome.get(true), byOutcome.get(false));
        assertThat(found.defaulted() + found.others()).isEqualTo(84);
        System.out.println("invoice card: " + found);
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
