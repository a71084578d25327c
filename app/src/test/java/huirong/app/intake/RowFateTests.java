package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.TableCounts;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Rows of a readable file: each bad one is told by code, row number and words, and the others are filed. */
class RowFateTests extends IntakeTests {
    private static final String REGISTRATIONS =
            "item: registration\nsubject: {scheme: uscc, column: code}\ncolumns: {name: name, effective: effective}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date.impossible | a,x,2019-02-30,1,在执行
            date.impossible | a,x,2019-13-01,1,在执行
            date.impossible | a,x,0000-01-01,1,在执行
            date.format     | a,x,2019/2/3,1,在执行
            date.format     | a,x,2019-2-3,1,在执行
            date.format     | a,x,20190203,1,在执行
            date.format     | a,x,２０１９-02-03,1,在执行
            date.impossible | a,x,+999999999-01-01,1,在执行
            date.impossible | a,x,-0001-01-01,1,在执行
            amount.format   | a,x,2026-01-01,"1,000.00",在执行
            amount.format   | a,x,2026-01-01,１０００,在执行
            amount.format   | a,x,2026-01-01,1e9,在执行
            amount.format   | a,x,2026-01-01,1.234,在执行
            amount.format   | a,x,2026-01-01,1000元,在执行
            amount.format   | a,x,2026-01-01,99999999999999999999,在执行
            amount.format   | a,x,2026-01-01,+1,在执行
            amount.format   | a,x,2026-01-01,.5,在执行
            code.unknown    | a,x,2026-01-01,1,在途
            value.missing   | a,,2026-01-01,1,在执行
            value.missing   | a,N/A,2026-01-01,1,在执行
            value.missing   | a,x,2026-01-01,1,
            subject.missing | ,x,2026-01-01,1,在执行
            row.columns     | a,x,2026-01-01,1
            row.columns     | a,x,2026-01-01,1,在执行,more
            row.columns     | a,(2026
            """)
    void aRowThatCannotBeFiledIsRejectedAloneWithItsLine(String code, String row) {
        TableCounts before = TableCounts.of(database);
        String firm = firm();
        JsonNode report = court.delivered(Court.MANIFEST, Court.utf8(Court.good(firm, 2) + row + "\n" + firm
                + ",after,2026-01-01,1,在执行\n"));
        addsUp(report);
        assertThat(report.get("rejected").asLong()).as("%s", report).isEqualTo(1);
        assertThat(report.get("waiting").asLong()).isEqualTo(3);
        JsonNode finding = finding(report, code);
        assertThat(finding.get("fate").asString()).isEqualTo("rejected");
        assertThat(finding.get("lines").get(0).asLong()).isEqualTo(4);
        inBothLanguages(finding);
        assertThat(TableCounts.of(database).since(before)).isEqualTo(Map.of(
                "audit.entry", 1L,
                "creditfile.answer", 1L,
                "creditfile.fact", 3L,
                "creditfile.publication", 1L,
                "creditfile.sealing_key", 1L,
                "creditfile.subject", 1L,
                "intake.delivery", 1L,
                "intake.raw_chunk", 1L,
                "intake.row_fate", 4L,
                "known", 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "uscc.length, 12345",
        "uscc.character, 91500111MA5I00000X",
        "uscc.check, 91500225709408863X",
        "subject.invented, 91500111DEM000001K"
    })
    void aCodeThatIsNoneIsRejected(String code, String identifier) {
        String right = huirong.core.code.SocialCreditCode.fault(identifier).isEmpty() || !code.equals("subject.invented")
                ? identifier
                : identifier.substring(0, 17) + huirong.core.code.SocialCreditCode.checkCharacter(identifier);
        JsonNode report =
                court.delivered(REGISTRATIONS, Court.utf8("code,name,effective\n" + right + ",某厂,2020-01-01\n"));
        assertThat(finding(report, code).get("lines").get(0).asLong()).isEqualTo(2);
        inBothLanguages(finding(report, code));
    }

    @Test
    void aHeaderAloneIsADeliveryOfNothing() {
        JsonNode report = court.delivered(Court.MANIFEST, Court.utf8(Court.HEADER));
        assertThat(report.get("state").asString()).isEqualTo("published");
        assertThat(report.get("delivered").asLong()).isZero();
        assertThat(report.get("nothingChanged").asBoolean()).isTrue();
    }

    @Test
    void theSameFileASecondTimeChangesNoFact() {
        byte[] file = Court.utf8(Court.good(firm(), 50));
        assertThat(court.delivered(Court.MANIFEST, file).get("waiting").asLong()).isEqualTo(50);
        long facts = database.queryForObject("select count(*) from creditfile.fact", Long.class);
        JsonNode again = court.delivered(Court.MANIFEST, file);
        assertThat(again.get("repeated").asLong()).isEqualTo(50);
        assertThat(again.get("nothingChanged").asBoolean()).isTrue();
        inBothLanguages(finding(again, "row.repeated"));
        assertThat(database.queryForObject("select count(*) from creditfile.fact", Long.class)).isEqualTo(facts);
    }

    @Test
    void aFileCutWithinARowLosesThatRowAndSaysSo() {
        String whole = Court.good(firm(), 10);
        JsonNode report = court.delivered(
                Court.MANIFEST, Court.utf8(whole.substring(0, whole.lastIndexOf(",2026-01"))));
        assertThat(report.get("waiting").asLong()).isEqualTo(9);
        assertThat(finding(report, "row.columns").get("lines").get(0).asLong()).isEqualTo(11);
        addsUp(report);
    }

    @TestFactory
    Stream<DynamicTest> spellingsOfTheSameFileGiveTheSameRowsAndLines() {
        Charset gb18030 = Charset.forName("GB18030");
        String gbManifest = Court.MANIFEST.replace("UTF-8", "GB18030");
        return Stream.of(
                spelling("line feeds", Court.MANIFEST, Court::utf8),
                spelling("carriage returns and line feeds", Court.MANIFEST, text -> Court.utf8(text.replace("\n", "\r\n"))),
                spelling("carriage returns", Court.MANIFEST, text -> Court.utf8(text.replace("\n", "\r"))),
                spelling("no end of the last line", Court.MANIFEST, text -> Court.utf8(text.strip())),
                spelling("a byte-order mark", Court.MANIFEST, text -> Court.utf8("\uFEFF" + text)),
                spelling("gzip", Court.MANIFEST, text -> Court.gzip(Court.utf8(text))),
                spelling("gzip with a byte-order mark", Court.MANIFEST, text -> Court.gzip(Court.utf8("\uFEFF" + text))),
                spelling("GB18030", gbManifest, text -> text.getBytes(gb18030)),
                spelling("GB18030 with a byte-order mark", gbManifest, text -> ("\uFEFF" + text).getBytes(gb18030)),
                spelling("blanks around cells", Court.MANIFEST, text -> Court.utf8(text.replace(",", " , "))));
    }

    private DynamicTest spelling(String what, String manifest, java.util.function.Function<String, byte[]> spelt) {
        return DynamicTest.dynamicTest(what, () -> {
            String firm = firm();
            String text = Court.good(firm, 3).replace("3000.50", "三千");
            JsonNode report = court.delivered(manifest, spelt.apply(text));
            addsUp(report);
            assertThat(report.get("waiting").asLong()).as("%s", report).isEqualTo(2);
            assertThat(finding(report, "amount.format").get("lines").get(0).asLong()).isEqualTo(4);
            assertThat(filed(firm).of("court-enforcement").map(fact -> fact.text("case_number")))
                    .containsExactly("(2026)渝执1号", "(2026)渝执2号");
        });
    }

    @Test
    void aRowAfterACellOfSeveralLinesIsToldByTheLineItBeginsOn() {
        String firm = firm();
        JsonNode report = court.delivered(
                Court.MANIFEST,
                Court.utf8(Court.HEADER + firm + ",\"one\ntwo\nthree\",2026-01-01,1,在执行\n" + firm
                        + ",x,2026-01-01,1,在途\n"));
        assertThat(finding(report, "code.unknown").get("lines").get(0).asLong()).isEqualTo(5);
    }

    @Test
    void anotherDepartmentDoesNotSeeTheReport() {
        String ref = court.delivered(Court.MANIFEST, Court.utf8(Court.good(firm(), 2))).get("ref").asString();
        as("operator").register("other-court", "DEPARTMENT", "court-enforcement");
        assertThat(as("other-court").get("/api/deliveries/" + ref).status()).isEqualTo(404);
        assertThat(as("other-court").get("/api/deliveries/" + ref).body().get("code").asString()).isEqualTo("not-found");
    }

    @Test
    void rowsWithoutAnAuthorisationAreRefusedAndTheRawFileIsPurged() {
        as("operator").register("tax-of-tests", "DEPARTMENT", "vat-invoice-in");
        String manifest = "item: vat-invoice-in\nsubject: {scheme: case, column: firm}\ncolumns: {number: n, issued: d,"
                + " counterparty: c, net_fen: a, tax_fen: t, total_fen: s, status: v}\n";
        JsonNode report = as("tax-of-tests")
                .delivered(manifest, Court.utf8("firm,n,d,c,a,t,s,v\n" + firm() + ",1,2026-01-01,B,1.00,0.13,1.13,valid\n"));
        assertThat(finding(report, "consent.none").get("fate").asString()).isEqualTo("rejected");
        inBothLanguages(finding(report, "consent.none"));
        String ref = report.get("ref").asString();
        assertThat(database.queryForMap(
                        """
                        select d.raw_key, d.raw_erased_on is not null as erased, d.raw_legal_basis is not null as basis,
                               length(d.raw_sha256) as digest,
                               (select count(*) from intake.raw_chunk c where c.delivery = d.id) as chunks,
                               (select count(*) from intake.row_fate f where f.delivery = d.id and f.detail is not null) as kept
                        from intake.delivery d where d.ref = ?
                        """,
                        ref))
                .containsEntry("raw_key", null)
                .containsEntry("erased", true)
                .containsEntry("basis", true)
                .containsEntry("digest", 32)
                .containsEntry("chunks", 0L)
                .containsEntry("kept", 0L);
    }

    private static JsonNode finding(JsonNode report, String code) {
        for (JsonNode finding : report.get("findings")) if (finding.get("code").asString().equals(code)) return finding;
        throw new AssertionError("no finding " + code + " in " + report);
    }
}
