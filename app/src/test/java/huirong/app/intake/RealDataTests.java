package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Actor;
import huirong.app.access.Organisation;
import huirong.app.access.Role;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.testing.Api;
import huirong.app.testing.Platform;
import huirong.app.testing.RealData;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Real files come through the door with the counts and totals that were counted over them by other means. */
class RealDataTests extends Platform {
    @Autowired
    private CreditFiles files;

    private Api source;

    @BeforeEach
    void aSource() {
        as("operator")
                .register("source-of-tests", "DEPARTMENT", "registration", "authorisation", "vat-invoice-in", "vat-invoice-out");
        source = as("source-of-tests");
    }

    /** Three firms with many repeats, compared with what the plainest count over their lines gives. */
    @Test
    void aPartOfTheInvoicesReproducesWhatIsCountedOverItsLines() throws IOException {
        authorised("firm,name_masked\npart-E22,一\npart-E48,二\npart-E61,三\n".getBytes(StandardCharsets.UTF_8));
        List<String> lines = lines("invoices_out", Set.of("企业代号", "E22", "E48", "E61"));
        Set<String> once = new HashSet<>();
        long fen = 0;
        long newFen = 0;
        for (String line : lines.subList(1, lines.size())) {
            boolean isNew = once.add(line);
            if (!line.contains("有效发票")) continue;
            long total = new BigDecimal(line.split(",")[6]).movePointRight(2).longValueExact();
            fen += total;
            if (isNew) newFen += total;
        }
        byte[] part = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        JsonNode report = source.delivered(RealData.manifest("vat-invoice-out"), part);
        assertThat(report.get("delivered").asLong()).isEqualTo(lines.size() - 1);
        assertThat(report.get("repeated").asLong()).isEqualTo(lines.size() - 1 - once.size()).isPositive();
        assertThat(report.get("accepted").asLong() + report.get("warned").asLong()).isEqualTo(once.size());
        assertThat(tally(report, "valid").get("fen").asLong()).isEqualTo(fen);
        assertThat(tally(report, "valid").get("newFen").asLong()).isEqualTo(newFen);
        againNothingChanges("vat-invoice-out", part, lines.size() - 1);
    }

    @Tag("long")
    @Test
    void invoicesReceivedReproduceEveryCountAndTotal() {
        invoices("vat-invoice-in", "invoices_in", 166_726, 6_171, 1_540, 803, 9_303_921_384_47L, 9_266_476_806_50L);
    }

    @Tag("long")
    @Test
    void invoicesIssuedReproduceEveryCountAndTotal() {
        invoices("vat-invoice-out", "invoices_out", 125_719, 8_498, 7_996, 4_098, 12_713_278_741_36L, 12_518_614_525_15L);
    }

    @Test
    void theRegistryIsAcceptedWholeAndKeepsTheDivisionsThatAreNoMore() {
        byte[] file = RealData.bytes("registry/dazu_corporate.csv");
        JsonNode report = source.delivered(RealData.manifest("registry"), file);
        assertThat(report.get("delivered").asLong()).isEqualTo(886);
        assertThat(report.get("accepted").asLong()).as("%s", report).isEqualTo(886);
        String document = report.get("ref").asString();
        List<String> firms = database.queryForList(
                """
                select distinct m.ref
                from creditfile.publication p
                join creditfile.fact f on f.submission = p.submission
                join creditfile.firm m on m.home = f.home
                where p.document = ?
                """,
                String.class,
                document);
        assertThat(firms).hasSize(886);
        Actor office = new Actor(
                "test",
                "test",
                new Organisation("office", "office", "office", Organisation.Kind.CREDIT_OFFICE, Set.of()),
                Role.MEMBER);
        assertThat(firms.stream()
                        .flatMap(firm -> files.open(office, firm, files.now(), "test").facts().stream())
                        .filter(filed -> filed.document().equals(document))
                        .filter(filed -> "500225".equals(filed.fact().text("division"))))
                .hasSize(665);
        JsonNode again = source.delivered(RealData.manifest("registry"), file);
        assertThat(again.get("nothingChanged").asBoolean()).isTrue();
        assertThat(again.get("repeated").asLong()).isEqualTo(886);
    }

    private void invoices(
            String item, String file, long rows, long voids, long negative, long repeats, long fen, long newFen) {
        authorised(RealData.bytes("sme-invoices/firms.csv"));
        byte[] bytes = RealData.bytes("sme-invoices/" + file + ".csv.gz");
        JsonNode report = source.delivered(RealData.manifest(item), bytes);
        assertThat(report.get("delivered").asLong()).isEqualTo(rows);
        assertThat(report.get("repeated").asLong()).as("%s", report).isEqualTo(repeats);
        assertThat(report.get("warned").asLong()).isEqualTo(1);
        assertThat(report.get("waiting").asLong()).isZero();
        assertThat(report.get("rejected").asLong()).isZero();
        assertThat(report.get("accepted").asLong()).isEqualTo(rows - repeats - 1);
        JsonNode valid = tally(report, "valid");
        assertThat(tally(report, "void").get("rows").asLong()).isEqualTo(voids);
        assertThat(valid.get("fen").asLong()).isEqualTo(fen);
        assertThat(valid.get("newFen").asLong()).isEqualTo(newFen);
        assertThat(Stream.of(valid, tally(report, "void"))
                        .mapToLong(line -> line.get("negativeRows").asLong())
                        .sum())
                .isEqualTo(negative);
        againNothingChanges(item, bytes, rows);
    }

    private void authorised(byte[] firms) {
        source.delivered(RealData.manifest("case-firms"), firms);
        source.delivered(RealData.manifest("case-authorisation"), firms);
    }

    /** The lines of some firms, under names of their own, so that the whole file may be delivered beside them. */
    private static List<String> lines(String file, Set<String> firms) throws IOException {
        byte[] bytes = RealData.bytes("sme-invoices/" + file + ".csv.gz");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> firms.contains(line.substring(0, line.indexOf(','))))
                    .map(line -> line.startsWith("E") ? "part-" + line : line)
                    .toList();
        }
    }

    private void againNothingChanges(String item, byte[] bytes, long rows) {
        long facts = facts();
        JsonNode again = source.delivered(RealData.manifest(item), bytes);
        assertThat(again.get("nothingChanged").asBoolean()).isTrue();
        assertThat(again.get("repeated").asLong()).isEqualTo(rows);
        assertThat(facts()).isEqualTo(facts);
    }

    private long facts() {
        return database.queryForObject("select count(*) from creditfile.fact", Long.class);
    }

    private static JsonNode tally(JsonNode report, String status) {
        for (JsonNode line : report.get("tally")) if (line.get("status").asString().equals(status)) return line;
        throw new AssertionError("no " + status + " in " + report);
    }
}
