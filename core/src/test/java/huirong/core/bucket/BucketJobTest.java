package huirong.core.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.Given;
import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.evaluation.Evaluations;
import huirong.core.fact.CanonicalJson;
import huirong.core.fact.Catalogue;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.Features;
import huirong.core.feature.FileReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketJobTest {
    private static final int BUCKETS = 3;
    private static final int EACH = 60;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"public", "invoice", "district"})
    void scoresFromFilesAreTheEvaluationsOfTheWholeFiles(String code) throws IOException {
        Card card = Cards.builtIn(code).orElseThrow();
        Manifest manifest = Folders.written(folder, card, BUCKETS, EACH);
        BucketJob job = new BucketJob(folder);
        assertThat(job.manifest()).isEqualTo(manifest);
        int scored = 0;
        for (int bucket = BUCKETS - 1; bucket >= 0; bucket--) {
            assertThat(job.run(bucket)).isEqualTo(EACH);
            Iterator<FirmFacts> firms = Folders.firms(bucket * EACH, (bucket + 1) * EACH).iterator();
            try (BucketReader in = read(Content.SCORES, bucket)) {
                assertThat(in.head()).isEqualTo(manifest.head(Content.SCORES, bucket));
                while (in.next()) {
                    FirmScore score = in.score();
                    FirmFacts firm = firms.next();
                    assertThat(score.firm()).isEqualTo(firm.firm());
                    assertThat(score.file()).isEqualTo(firm.file());
                    assertThat(score.evaluation(card, Given.ON).canonical())
                            .isEqualTo(Evaluations.of(card, firm.facts()).canonical());
                    if (score.points().isPresent()) scored++;
                }
            }
            assertThat(firms.hasNext()).isFalse();
        }
        assertThat(scored).isBetween(10, BUCKETS * EACH - 10);
    }

    @Test
    void linesAreCanonicalAndHoldWhatTheCardReadsOnly() throws IOException {
        Card card = Cards.builtIn("public").orElseThrow();
        Folders.written(folder, card, 1, EACH);
        new BucketJob(folder).run(0);
        for (Content content : Content.values())
            try (Stream<String> lines = Files.lines(folder.resolve(content.file(0)))) {
                assertThat(lines).hasSize(EACH + 2).allSatisfy(line -> {
                    assertThat(CanonicalJson.write(CanonicalJson.read(line))).isEqualTo(line);
                    assertThat(line).doesNotContain("vat-invoice", "electricity");
                });
            }
    }

    @Test
    void theSameFactsGiveTheSameBytesAgain() throws IOException {
        Folders.written(folder, Cards.builtIn("public").orElseThrow(), 1, EACH);
        BucketJob job = new BucketJob(folder);
        job.run(0);
        byte[] first = Files.readAllBytes(folder.resolve(Content.SCORES.file(0)));
        job.run(0);
        assertThat(Files.readAllBytes(folder.resolve(Content.SCORES.file(0)))).isEqualTo(first);
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    /** Wherever the file ends and whatever byte is another, nothing comes of it. */
    @Test
    void aFileThatIsCutOffOrAlteredIsRefusedAndLeavesNothing() throws IOException {
        Folders.written(folder, Cards.builtIn("public").orElseThrow(), 1, 3);
        Path facts = folder.resolve(Content.FACTS.file(0));
        byte[] whole = Files.readAllBytes(facts);
        BucketJob job = new BucketJob(folder);
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 150)) {
            Files.write(facts, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> job.run(0)).isInstanceOf(Unusable.class).hasMessageContaining("facts-00000.jsonl: ");
        }
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 300)) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(facts, altered);
            assertThatThrownBy(() -> job.run(0)).as("byte %s", at).isInstanceOf(Unusable.class);
        }
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        more[whole.length] = '\n';
        Files.write(facts, more);
        assertThatThrownBy(() -> job.run(0)).hasMessageContaining("goes on");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("facts-00000.jsonl", "manifest.json");
        }
    }

    @Test
    void aFileOfAnotherBatchOrPlaceIsRefused() throws IOException {
        Card card = Cards.builtIn("public").orElseThrow();
        Folders.written(folder, card, 2, 3);
        Files.copy(
                folder.resolve(Content.FACTS.file(1)),
                folder.resolve(Content.FACTS.file(0)),
                StandardCopyOption.REPLACE_EXISTING);
        BucketJob job = new BucketJob(folder);
        assertThatThrownBy(() -> job.run(0)).hasMessageContaining("another batch");
        Files.delete(folder.resolve(Content.FACTS.file(1)));
        assertThatThrownBy(() -> job.run(1)).hasMessageContaining("no such file");
        Files.writeString(
                folder.resolve(Manifest.FILE),
                new Manifest(2, Folders.SEQ, Given.ON, card).json().replace("\"minimumCompleteness\":6000", "\"minimumCompleteness\":5999"));
        assertThatThrownBy(() -> new BucketJob(folder)).hasMessageContaining("another version");
    }

    /** The same features over columns that were read from a line and over those made of the facts, whoever was read before. */
    @Test
    void everyFeatureIsTheSameFromALineAndFromTheFacts() throws IOException {
        List<FirmFacts> firms = Folders.firms(0, 300);
        Set<String> items = Catalogue.ITEMS.stream().map(item -> item.code()).collect(Collectors.toSet());
        Manifest manifest = new Manifest(1, 1, Given.ON, Cards.builtIn("public").orElseThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BucketWriter out = new BucketWriter(manifest.head(Content.FACTS, 0), bytes)) {
            for (FirmFacts firm : firms) out.add(firm.line(items));
            out.finish();
        }
        int known = 0;
        try (BucketReader in = new BucketReader("x", Content.FACTS, new ByteArrayInputStream(bytes.toByteArray()))) {
            for (FirmFacts firm : firms) {
                assertThat(in.next()).isTrue();
                FirmColumns columns = in.columns();
                assertThat(columns.firm()).isEqualTo(firm.firm());
                assertThat(columns.facts().file()).isEqualTo(firm.facts());
                FileReading fromLine = FileReading.of(columns.facts());
                FileReading fromFacts = FileReading.of(firm.facts());
                for (Feature feature : Features.ALL) {
                    assertThat(feature.value(fromLine)).as(feature.code()).isEqualTo(feature.value(fromFacts));
                    assertThat(feature.facts(fromLine)).as(feature.code()).isEqualTo(feature.facts(fromFacts));
                    if (feature.value(fromLine) instanceof FeatureValue.Known) known++;
                }
            }
        }
        assertThat(known).isGreaterThan(3_000);
    }

    @Test
    void factsOutOfOrderAreRefusedAndThoseOfLaterDaysLeftOut() throws IOException {
        String[] days = {"2019-05-01", "2019-04-30"};
        assertThatThrownBy(() -> columns(days)).isInstanceOf(Unusable.class).hasMessageContaining("in the order of their days");
        assertThat(columns("2019-05-01", "2020-02-29", "2020-03-01").facts().of(Catalogue.HONOUR).size()).isEqualTo(2);
    }

    private static FirmColumns columns(String... granted) throws IOException {
        String facts = Stream.of(granted)
                .map(day -> "{\"fields\":{\"title\":\"甲\"},\"from\":\"" + day + "\"}")
                .collect(Collectors.joining(","));
        Manifest manifest = new Manifest(1, 1, Given.ON, Cards.builtIn("public").orElseThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BucketWriter out = new BucketWriter(manifest.head(Content.FACTS, 0), bytes)) {
            out.add("{\"facts\":{\"honour\":[" + facts + "]},\"file\":\"00\",\"firm\":\"01\",\"through\":{}}");
            out.finish();
        }
        try (BucketReader in = new BucketReader("x", Content.FACTS, new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.next()).isTrue();
            return in.columns();
        }
    }

    @Test
    void textsOfEveryKindComeBackAsTheyWere() throws IOException {
        FirmFacts firm = new FirmFacts(
                "firm",
                "00",
                Given.file(
                        List.of(
                                Given.fact(
                                        Catalogue.REGISTRATION,
                                        "name", "\"引号\" \\ \t五金\uD83D\uDD27 \u007f",
                                        "capital_fen", Long.MIN_VALUE,
                                        "founded", Given.day("1899-12-31"),
                                        "effective", Given.day("2020-02-29")),
                                Given.fact(
                                        Catalogue.REGISTRATION,
                                        "name", "",
                                        "capital_fen", Long.MAX_VALUE,
                                        "effective", Given.day("2019-01-01"))),
                        Catalogue.REGISTRATION));
        Manifest manifest = new Manifest(1, 1, Given.ON, Cards.builtIn("public").orElseThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BucketWriter out = new BucketWriter(manifest.head(Content.FACTS, 0), bytes)) {
            out.add(firm.line(manifest.card().items()));
            out.finish();
        }
        try (BucketReader in = new BucketReader("x", Content.FACTS, new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.next()).isTrue();
            assertThat(in.facts()).isEqualTo(firm);
            assertThat(in.next()).isFalse();
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("五金");
    }

    @Test
    void pointsThatTheCardWouldNotGiveAreFoundOut() throws IOException {
        Card card = Cards.builtIn("public").orElseThrow();
        Folders.written(folder, card, 1, EACH);
        new BucketJob(folder).run(0);
        int tried = 0;
        try (BucketReader in = read(Content.SCORES, 0)) {
            while (in.next()) {
                FirmScore score = in.score();
                if (score.points().isEmpty()) continue;
                FirmScore.Points points = score.points().orElseThrow();
                FirmScore forged = new FirmScore(
                        score.firm(),
                        score.file(),
                        score.values(),
                        score.completeness(),
                        Optional.of(new FirmScore.Points(
                                points.score() + 1, points.each(), points.lowered(), points.raised())));
                assertThatThrownBy(() -> forged.evaluation(card, Given.ON)).hasMessageContaining("other points");
                tried++;
            }
        }
        assertThat(tried).isPositive();
    }

    private BucketReader read(Content content, int bucket) throws IOException {
        Path file = folder.resolve(content.file(bucket));
        return new BucketReader(file.toString(), content, Files.newInputStream(file));
    }
}
