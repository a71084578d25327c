package huirong.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.bucket.BucketJob;
import huirong.core.bucket.BucketReader;
import huirong.core.bucket.Content;
import huirong.core.bucket.FirmScore;
import huirong.core.bucket.Manifest;
import huirong.core.evaluation.Evaluations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same firms in process, by Spark here, and by Spark's master with two workers: every file is equal to the last byte. */
class SparkTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoThousandFirmsBySparkHere() throws IOException {
        Manifest manifest = MadeFirms.exported(folder, 2_000, 8);
        Map<String, String> inProcess = inProcess(manifest);
        try (JavaSparkContext spark = new JavaSparkContext(Main.conf("local[2]"))) {
            BatchRun run = new BatchRun(spark);
            assertThat(run.score(folder).firms()).isEqualTo(2_000);
            assertThat(scores(manifest)).isEqualTo(inProcess);

            Path facts = folder.resolve(Content.FACTS.file(3));
            byte[] whole = Files.readAllBytes(facts);
            Files.write(facts, Arrays.copyOf(whole, whole.length / 2));
            Files.delete(folder.resolve(Content.SCORES.file(3)));
            assertThatThrownBy(() -> run.score(folder))
                    .satisfies(failed -> assertThat(Failure.words(failed)).contains("facts-00003.jsonl: it is cut off"));
            assertThat(folder.resolve(Content.SCORES.file(3))).as("no scores of half a file").doesNotExist();
        }
        theScoresAreTheEvaluations(manifest, inProcess.size());
    }

    @Test
    @Tag("long")
    void tenThousandFirmsByAMasterAndTwoWorkers() throws Exception {
        Manifest manifest = MadeFirms.exported(folder, 10_000, 16);
        Map<String, String> inProcess = inProcess(manifest);
        ProcessBuilder script = new ProcessBuilder(
                "bash", Path.of("cluster").toAbsolutePath().toString(), folder.toString());
        script.environment().put("HUIRONG_BATCH_CLASSPATH", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        Process cluster = script.redirectErrorStream(true).start();
        String said = new String(cluster.getInputStream().readAllBytes());
        assertThat(cluster.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(cluster.exitValue()).as(said).isZero();
        assertThat(said).contains("10000 firms in 16 buckets by 2 executors");
        assertThat(scores(manifest)).isEqualTo(inProcess);
    }

    private Map<String, String> inProcess(Manifest manifest) throws IOException {
        BucketJob job = new BucketJob(folder);
        for (int bucket = 0; bucket < manifest.buckets(); bucket++) job.run(bucket);
        Map<String, String> scores = scores(manifest);
        for (String file : scores.keySet()) Files.delete(folder.resolve(file));
        return scores;
    }

    private Map<String, String> scores(Manifest manifest) throws IOException {
        Map<String, String> scores = new HashMap<>();
        for (int bucket = 0; bucket < manifest.buckets(); bucket++) {
            String file = Content.SCORES.file(bucket);
            scores.put(file, Files.readString(folder.resolve(file)));
        }
        return scores;
    }

    /** Points, reasons and completeness of the whole facts, read plainly with the card in hand. */
    private void theScoresAreTheEvaluations(Manifest manifest, int buckets) throws IOException {
        int scored = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            Path file = folder.resolve(Content.SCORES.file(bucket));
            if (!Files.exists(file)) continue;
            try (BucketReader in = new BucketReader(file.toString(), Content.SCORES, Files.newInputStream(file))) {
                while (in.next()) {
                    FirmScore score = in.score();
                    int number = Integer.parseInt(score.firm().substring("firm".length()));
                    assertThat(score.evaluation(manifest.card(), manifest.validOn()).canonical())
                            .isEqualTo(Evaluations.of(manifest.card(), MadeFirms.firm(number).facts()).canonical());
                    if (score.points().isPresent()) scored++;
                }
            }
        }
        assertThat(scored).isPositive();
    }
}
