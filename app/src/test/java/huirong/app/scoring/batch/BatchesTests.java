package huirong.app.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import huirong.app.testing.Browser;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.WrittenCard;
import huirong.core.bucket.BucketJob;
import huirong.core.bucket.BucketReader;
import huirong.core.bucket.BucketWriter;
import huirong.core.bucket.Content;
import huirong.core.bucket.FirmScore;
import huirong.core.bucket.Manifest;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.MissingReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts go out, are scored by files alone, and the evaluations that come back are those that are issued here. */
@TestPropertySource(properties = "huirong.tests.database-of=batches")
class BatchesTests extends Platform {
    private static final AtomicInteger SERIES = new AtomicInteger();
    private static final int BUCKETS = 3;

    @TempDir
    private Path folder = Path.of("");

    private String code = "";
    private String draft = "";
    private WrittenCard card = new WrittenCard("", new Browser(0), new Browser(0));
    private String series = "";

    @BeforeEach
    void aCardInUse() {
        as("operator").register(CaseFirm.REGISTRAR, "DEPARTMENT", "registration", "authorisation", "administrative-penalty");
        card = WrittenCard.of(this, CaseFirm.OFFICE);
        code = card.code();
        draft = card.draft(card.like("public"));
        card.live(draft, TestClock.TODAY.toString());
        series = "B" + SERIES.incrementAndGet() + "X";
    }

    @Test
    void threeHundredFirmsComeBackAsTheyAreIssuedHere() throws IOException {
        comeBackAsTheyAreIssuedHere(300);
    }

    @Test
    @Tag("long")
    void tenThousandFirmsComeBackAsTheyAreIssuedHere() throws IOException {
        comeBackAsTheyAreIssuedHere(10_000);
    }

    private void comeBackAsTheyAreIssuedHere(int firms) throws IOException {
        delivered(firms, "2025-01-01", "active", "2026-02-01");
        long readBefore = readsFor(code);
        int exported = export();
        assertThat(exported).isGreaterThanOrEqualTo(firms);
        assertThat(readsFor(code) - readBefore).as("each opening is logged").isEqualTo(exported);
        scored();
        assertThat(stored(false)).isEqualTo(exported);
        Map<String, String> taken = results();
        assertThat(taken).hasSize(exported);
        assertThat(stored(true)).as("taken again nothing is new").isZero();

        String asked = as(CaseFirm.OFFICE)
                .text("/api/evaluations", Map.of("card", code, "firms", "all", "validOn", TestClock.TODAY.toString()));
        assertThat(asked.lines()).hasSize(exported);
        assertThat(results()).as("issued here, the same stand").isEqualTo(taken);

        clock.set(TestClock.TODAY.plusYears(1));
        delivered(firms, "2026-06-01", "moved-out", "2027-02-01");
        WrittenCard.done(card.act(card.maker(), draft, "retirement", "words", "期满"));
        WrittenCard.done(card.act(
                card.checker(), draft, "retirement-approval", "day", TestClock.TODAY.plusYears(1).toString()));
        JsonNode tally = last(as("operator").text("/api/replays", new HashMap<>()));
        assertThat(tally.get("same").asLong()).as("%s", tally).isGreaterThanOrEqualTo(exported);
        assertThat(tally.get("different").asLong()).as("%s", tally).isZero();
        assertThat(take(0, false).body().get("code").asString()).as("the card is in use no more").isEqualTo("batch.card");
    }

    @Test
    void whatTheCardAndTheFileWouldNotGiveIsRefusedAndNothingIsStored() throws IOException {
        delivered(20, "2025-01-01", "active", "2026-02-01");
        export();
        scored();
        Path file = folder.resolve(Content.SCORES.file(0));
        byte[] honest = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(honest, honest.length - 20));
        refused("batch.file");
        Files.write(file, honest);
        forged(score -> new FirmScore(
                score.firm(), "00".repeat(32), score.values(), score.completeness(), score.points()));
        refused("batch.version");
        Files.write(file, honest);
        forged(score -> new FirmScore(score.firm(), score.file(), score.values(), score.completeness(), score.points()
                .map(points -> new FirmScore.Points(points.score() + 1, points.each(), points.lowered(), points.raised()))));
        refused("batch.points");
        Files.write(file, honest);
        // Values and points agree with each other, but not with the firm's file.
        forged(score -> new FirmScore(
                score.firm(),
                score.file(),
                score.values().stream().map(value -> (FeatureValue) new FeatureValue.Missing(
                                MissingReason.NOT_ANSWERED))
                        .toList(),
                0,
                Optional.empty()));
        refused("batch.differs");
        Files.copy(folder.resolve(Content.SCORES.file(1)), folder.resolve("other"));
        relabelled(folder.resolve("other"), file);
        refused("batch.bucket");
        assertThat(results()).isEmpty();
        Files.write(file, honest);
        assertThat(take(0, false).status()).isEqualTo(200);
        assertThat(results()).isNotEmpty();
    }

    @Test
    void nobodyButACreditOfficeAtTheMachineAndNoCardThatRestsOnAuthorisations() {
        for (String organisation : List.of("operator", CaseFirm.REGISTRAR))
            assertThat(asked(as(organisation), code).status()).isEqualTo(404);
        assertThat(asked(as(CaseFirm.OFFICE), "invoice").status()).isEqualTo(404);
        assertThat(card.maker()
                        .json(card.maker().token("/"), "/api/batches", "{\"card\":\"" + code + "\",\"buckets\":1}")
                        .statusCode())
                .as("signed in from elsewhere")
                .isEqualTo(404);
    }

    private interface Forgery {
        FirmScore of(FirmScore score);
    }

    private void forged(Forgery forgery) throws IOException {
        Path file = folder.resolve(Content.SCORES.file(0));
        Path forged = folder.resolve("forged");
        try (BucketReader in = new BucketReader("scores", Content.SCORES, Files.newInputStream(file));
                BucketWriter out = new BucketWriter(in.head(), Files.newOutputStream(forged))) {
            while (in.next()) out.add(forgery.of(in.score()).line());
            out.finish();
        }
        Files.move(forged, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void relabelled(Path from, Path to) throws IOException {
        Manifest manifest = Manifest.of(folder);
        try (BucketReader in = new BucketReader("scores", Content.SCORES, Files.newInputStream(from));
                BucketWriter out = new BucketWriter(manifest.head(Content.SCORES, 0), Files.newOutputStream(to))) {
            while (in.next()) out.add(in.score().line());
            out.finish();
        }
    }

    private void refused(String reason) throws IOException {
        Api.Answer answer = take(0, false);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        assertThat(answer.body().get("code").asString()).isEqualTo(reason);
    }

    private int export() throws IOException {
        List<String> lines = new ArrayList<>(as(CaseFirm.OFFICE)
                .text("/api/batches", Map.of("card", code, "buckets", BUCKETS))
                .lines()
                .toList());
        assertThat(lines.removeLast()).isEqualTo("end " + (lines.size() - 1));
        String json = lines.removeFirst();
        Manifest manifest = Manifest.read("manifest", json);
        Files.writeString(folder.resolve(Manifest.FILE), json);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            String mine = bucket + " ";
            Path file = folder.resolve(Content.FACTS.file(bucket));
            try (BucketWriter out = new BucketWriter(manifest.head(Content.FACTS, bucket), Files.newOutputStream(file))) {
                for (String line : lines) if (line.startsWith(mine)) out.add(line.substring(mine.length()));
                out.finish();
            }
        }
        return lines.size();
    }

    private void scored() throws IOException {
        BucketJob job = new BucketJob(folder);
        for (int bucket = 0; bucket < BUCKETS; bucket++) job.run(bucket);
    }

    /** How many are new. */
    private long stored(boolean all) throws IOException {
        long stored = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            Api.Answer answer = take(bucket, all);
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
            stored += answer.body().get("stored").asLong();
            assertThat(answer.body().get("recomputed").asLong())
                    .isPositive()
                    .isLessThanOrEqualTo(answer.body().get("firms").asLong());
        }
        return stored;
    }

    private Api.Answer take(int bucket, boolean all) throws IOException {
        return as(CaseFirm.OFFICE).send(
                "/api/batches/scores?all=" + all, Files.readAllBytes(folder.resolve(Content.SCORES.file(bucket))));
    }

    private Api.Answer asked(Api by, String card) {
        return by.post("/api/batches", Map.of("card", card, "buckets", 1));
    }

    /** What is stored by the card, by firm. */
    private Map<String, String> results() {
        Map<String, String> results = new HashMap<>();
        database.query(
                "select firm, result from scoring.evaluation where card = ?",
                row -> {
                    assertThat(results.put(row.getString(1), row.getString(2))).as("twice").isNull();
                },
                code);
        return results;
    }

    private long readsFor(String card) {
        return database.queryForObject(
                "select count(*) from creditfile.read_log where purpose = ?", Long.class, "evaluation " + card);
    }

    private void delivered(int firms, String effective, String status, String asOf) {
        StringBuilder rows = new StringBuilder("code,n,s,f,e\n");
        for (int i = 0; i < firms; i++)
            rows.append("%s%05d,%s第%d刀具厂,%s,%d-03-01,%s\n".formatted(series, i, series, i, status, 2001 + i % 24, effective));
        as(CaseFirm.REGISTRAR)
                .delivered(
                        "item: registration\nasOf: " + asOf + "\nsubject: {scheme: regno, column: code}\n"
                                + "columns: {name: n, status: s, founded: f, effective: e}\n",
                        rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode last(String lines) {
        return JsonMapper.shared().readTree(lines.strip().lines().reduce((one, next) -> next).orElseThrow());
    }
}
