package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import huirong.app.testing.TableCounts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Files that are refused as a whole: each with its code and words, kept as they came, and nothing else changed. */
class UnreadableFileTests extends IntakeTests {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private record Case(String what, String code, byte[] file) {}

    @TestFactory
    Stream<DynamicTest> aFileThatCannotBeReadIsRefusedAndNothingElseChanges() {
        String good = Court.good(firm(), 5);
        byte[] bytes = Court.utf8(good);
        byte[] zipped = Court.gzip(Court.utf8(Court.good(firm(), 3_000)));
        String longGood = Court.good(firm(), 1_000);
        return Stream.of(
                        new Case("an Excel workbook or a zip", "file.not-csv", Court.utf8("PK\u0003\u0004" + good)),
                        new Case("an old Excel file", "file.not-csv", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1" + "x".repeat(600))),
                        new Case("a PDF", "file.not-csv", latin("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj")),
                        new Case("a NUL at the front", "file.not-csv", Court.utf8(good.replace("2026-01-03", "2026\u0000"))),
                        new Case("a NUL far behind", "file.not-csv", Court.utf8(longGood + "a,b\u0000,2026-01-01,1,在执行\n")),
                        new Case("UTF-16", "file.not-csv", good.getBytes(StandardCharsets.UTF_16)),
                        new Case("GB18030 read as UTF-8", "file.encoding", good.getBytes(GB18030)),
                        new Case("a broken character far behind", "file.encoding", join(Court.utf8(longGood), latin("\u00e5\u00b7,x,2026-01-01,1,open\n"))),
                        new Case("nothing at all", "file.empty", new byte[0]),
                        new Case("nothing at all, gzipped", "file.empty", Court.gzip(new byte[0])),
                        new Case("a missing column", "file.column", Court.utf8(good.replace("claimed", "amount"))),
                        new Case("a column named twice", "file.header", Court.utf8(good.replace("claimed", "filed"))),
                        new Case("a gzip file cut short", "file.gzip", Arrays.copyOf(zipped, zipped.length / 2)),
                        new Case("a gzip file without its end", "file.gzip", Arrays.copyOf(zipped, zipped.length - 4)),
                        new Case("a gzip head and no more", "file.gzip", Arrays.copyOf(zipped, 5)),
                        new Case("a file cut within quotes", "file.field-size", Court.utf8(good + "a,\"(2026)渝")))
                .map(it -> DynamicTest.dynamicTest(it.what + ": " + it.code, () -> refused(it)));
    }

    private void refused(Case it) {
        TableCounts before = TableCounts.of(database);
        JsonNode report = court.delivered(Court.MANIFEST, it.file);
        assertThat(report.get("state").asString()).as("%s", report).isEqualTo("refused");
        assertThat(report.get("refusal").get("code").asString()).isEqualTo(it.code);
        inBothLanguages(report.get("refusal"));
        Map<String, Long> grown = TableCounts.of(database).since(before);
        grown.remove("intake.raw_chunk");
        assertThat(grown).isEqualTo(Map.of("audit.entry", 1L, "intake.delivery", 1L));
    }

    @Test
    void aRefusalNamesTheColumnThatIsMissing() {
        JsonNode report = court.delivered(Court.MANIFEST, Court.utf8("firm,number,filed,status\n"));
        assertThat(report.get("refusal").get("en").asString()).contains("(claimed)");
    }

    @Test
    void aFileThatArrivesOtherwiseThanItWasSentLeavesNothingBehind() {
        TableCounts before = TableCounts.of(database);
        byte[] whole = Court.utf8(Court.good(firm(), 5));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Api.Answer answer = court.deliver(firm(), Court.MANIFEST, half, Api.sha256(whole));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("code").asString()).isEqualTo("delivery.digest");
        inBothLanguages(answer.body());
        assertThat(TableCounts.of(database).since(before)).as("but that it was refused").isEqualTo(Map.of("audit.entry", 1L));
    }

    @Test
    void aKeyUsedAgainForTheSameGivesTheSameAnswerAndForAnotherNone() {
        byte[] file = Court.utf8(Court.good(firm(), 5));
        byte[] other = Court.utf8(Court.good(firm(), 5));
        String key = firm();
        String ref = court.deliver(key, Court.MANIFEST, file, Api.sha256(file)).body().get("ref").asString();
        court.report(ref);
        TableCounts before = TableCounts.of(database);
        Api.Answer same = court.deliver(key, Court.MANIFEST, file, Api.sha256(file).toUpperCase(java.util.Locale.ROOT));
        assertThat(same.body().get("ref").asString()).isEqualTo(ref);
        Api.Answer others = court.deliver(key, Court.MANIFEST, other, Api.sha256(other));
        Api.Answer otherwise = court.deliver(key, Court.MANIFEST + "\n", file, Api.sha256(file));
        for (Api.Answer answer : java.util.List.of(others, otherwise)) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body().get("code").asString()).isEqualTo("delivery.key-reused");
            inBothLanguages(answer.body());
        }
        assertThat(TableCounts.of(database).since(before)).as("but that two were refused").isEqualTo(Map.of("audit.entry", 2L));
        assertThat(database.queryForList("select basis from audit.entry order by id desc limit 2", String.class))
                .containsOnly("delivery.key-reused");
    }

    @Test
    void anItemThatTheDepartmentIsNotASourceOfIsRefusedAtTheDoor() {
        TableCounts before = TableCounts.of(database);
        String manifest = "item: honour\nsubject: {scheme: case, column: firm}\n"
                + "columns: {title: t, document_number: n, level: l, granted: g}\n";
        Api.Answer answer = court.deliver(manifest, Court.utf8("firm,t,n,l,g\n"));
        assertThat(answer.body().get("code").asString()).isEqualTo("delivery.item");
        inBothLanguages(answer.body());
        assertThat(TableCounts.of(database).since(before)).isEqualTo(Map.of("audit.entry", 1L));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
