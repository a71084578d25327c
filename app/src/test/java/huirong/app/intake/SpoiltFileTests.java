package huirong.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.intake.rows.TableFile;
import huirong.app.intake.rows.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is done to a file, its delivery ends in an answer, and the fates add up. */
class SpoiltFileTests extends IntakeTests {
    private static final String REGISTRATIONS =
            """
            item: registration
            asOf: 2026-03-01
            subject: {scheme: case, column: firm}
            columns: {name: number, effective: filed, capital_fen: {column: claimed, unit: wan}, former_name: status}
            """;

    @Test
    void readingASpoiltFileNeverFailsOtherwiseThanByAFinding() throws Exception {
        LongStream.range(0, 4_000).forEach(SpoiltFileTests::read);
    }

    @Tag("long")
    @Test
    void readingASpoiltFileNeverFailsOtherwiseThanByAFindingForManySeeds() throws Exception {
        LongStream.range(10_000, 300_000).forEach(SpoiltFileTests::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {Court.MANIFEST, REGISTRATIONS})
    void theDeliveryOfASpoiltFileEndsInAnAnswerThatAddsUp(String manifest) {
        LongStream.range(0, 40).forEach(seed -> deliver(manifest, seed));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {Court.MANIFEST, REGISTRATIONS})
    void theDeliveryOfASpoiltFileEndsInAnAnswerThatAddsUpForManySeeds(String manifest) {
        LongStream.range(1_000, 4_000).forEach(seed -> deliver(manifest, seed));
    }

    private static void read(long seed) {
        try {
            Manifest manifest = ManifestText.read(Court.MANIFEST);
            byte[] file = new Spoiler(seed).spoilt(Court.utf8(Court.good("firm", 8)));
            Set<Long> lines = new HashSet<>();
            try (TableFile table =
                    TableFile.open(new ByteArrayInputStream(file), manifest.encoding(), manifest.columns())) {
                RowReader reader = new RowReader(manifest, table, LocalDate.of(2026, 3, 1), false);
                while (table.hasNext()) {
                    long line =
                            switch (reader.read(table.next())) {
                                case ReadRow.Good good -> good.row().line();
                                case ReadRow.Bad bad -> bad.line();
                            };
                    assertThat(lines.add(line)).as("line %s once", line).isTrue();
                }
            } catch (Unreadable answer) {
                assertThat(answer.finding().chinese()).isNotBlank();
            }
        } catch (RuntimeException | AssertionError | IOException | ManifestText.Wrong failure) {
            throw new AssertionError("seed " + seed + ": " + failure, failure);
        }
    }

    private void deliver(String manifest, long seed) {
        byte[] good = Court.utf8(Court.good(firm(), 12));
        JsonNode report = court.delivered(manifest, new Spoiler(seed).spoilt(good));
        String as = "seed " + seed + ": " + report;
        if (report.get("state").asString().equals("refused")) {
            assertThat(report.get("refusal").get("code").asString()).as(as).startsWith("file.").isNotEqualTo("file.fault");
            inBothLanguages(report.get("refusal"));
        } else addsUp(report);
    }
}
