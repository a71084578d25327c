package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import huirong.app.testing.TableCounts;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Manifests: what is wrong with one is said at the door, and nothing is kept. */
class ManifestTests extends IntakeTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            manifest.key         | missing: [N/A]         | absent: [N/A]
            manifest.key         | missing: [N/A]         | ~: [N/A]
            manifest.key         | missing: [N/A]         | !!null x: y
            manifest.item        | court-enforcement      | court-enforcment
            manifest.missing-key | item: court-enforcement | item:
            manifest.scheme      | scheme: case           | scheme: name
            manifest.missing-key | , column: firm         | , colum: firm
            manifest.shape       | {scheme: case, column: firm} | firm
            manifest.encoding    | UTF-8                  | latin-1
            manifest.dates       | yyyy-MM-dd             | jjjj-mm-tt
            manifest.dates       | yyyy-MM-dd             | YYYY-MM-DD
            manifest.dates       | yyyy-MM-dd             | yyyy
            manifest.dates       | yyyy-MM-dd             | HH:mm
            manifest.as-of       | 2026-03-01             | 2026-02-30
            manifest.as-of       | 2026-03-01             | yesterday
            manifest.missing     | [N/A]                  | N/A
            manifest.field       | case_number: number    | case_no: number
            manifest.required    | filed: filed           | court: filed
            manifest.code        | 已履行: fulfilled      | 已履行: done
            manifest.unit        | unit: yuan             | unit: dollar
            manifest.column      | {column: claimed, unit: yuan} | {unit: yuan}
            manifest.column      | {column: claimed, unit: yuan} | {column: claimed, value: 1}
            manifest.yaml        | item:                  | item: [
            manifest.yaml        | asOf:                  | item:
            manifest.shape       | *                      | just words
            manifest.shape       | *                      | ``
            manifest.yaml        | *                      | !!javax.script.ScriptEngineManager [x]
            """)
    void whatIsWrongIsSaidAtTheDoor(String code, String right, String wrong) {
        TableCounts before = TableCounts.of(database);
        String manifest = right.equals("*") ? wrong : Court.MANIFEST.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThat(manifest).isNotEqualTo(Court.MANIFEST);
        Api.Answer answer = court.deliver(manifest, Court.utf8(Court.HEADER));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.body().get("code").asString()).isEqualTo(code);
        inBothLanguages(answer.body());
        assertThat(TableCounts.of(database).since(before)).isEmpty();
    }

    @Test
    void everyWordIsTheTextItIsWrittenAs() throws ManifestText.Wrong {
        Manifest manifest = ManifestText.read(
                """
                item: court-enforcement
                asOf: 2026-03-01
                subject: {scheme: case, column: 01}
                missing: [0, ~, no]
                columns:
                  case_number: 2026
                  filed: {value: 2026-01-31}
                  status: {column: status, codes: {01: open, 02: fulfilled, no: terminated}}
                """);
        assertThat(manifest.asOf()).contains(LocalDate.of(2026, 3, 1));
        assertThat(manifest.subject()).isEqualTo("01");
        assertThat(manifest.missing()).containsExactlyInAnyOrder("0", "~", "no");
        assertThat(manifest.fields().get("case_number").column()).isEqualTo("2026");
        assertThat(manifest.fields().get("filed").value()).isEqualTo("2026-01-31");
        assertThat(manifest.fields().get("status").codes())
                .isEqualTo(Map.of("01", "open", "02", "fulfilled", "no", "terminated"));
    }
}
