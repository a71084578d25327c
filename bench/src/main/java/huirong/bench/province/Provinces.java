package huirong.bench.province;

import huirong.bench.Time;
import huirong.batch.BatchRun;
import huirong.core.bucket.BucketJob;
import huirong.core.bucket.BucketReader;
import huirong.core.bucket.Content;
import huirong.core.bucket.FirmColumns;
import huirong.core.bucket.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Facts to features to score, reading included: first whether all say the same of every firm, then how long they take. */
public final class Provinces {
    private static final int ROUNDS = 3;
    /** How many firms growth begins with, and by how much it goes on. */
    private static final int FEWEST = 10_000;

    private static final int TIMES = 5;
    /** So many firms' facts are held at once for what is measured from memory. */
    private static final int HELD = 25_000;

    private final Path folder;
    private final Path answers;
    private final int cores;

    private Provinces(Path folder, int cores) {
        this.folder = folder;
        this.answers = folder.resolve("spark-sql");
        this.cores = cores;
    }

    /** @param firms with forty facts each or so */
    public static void print(int firms) throws Exception {
        Path folder = Files.createTempDirectory("huirong-bench");
        try {
            long facts = Province.written(folder, firms);
            int cores = Math.min(2, Runtime.getRuntime().availableProcessors());
            System.out.printf("  %,d firms, %,d facts, %,d MB in %d files; %d cores%n", firms, facts, size(folder) >> 20, Province.BUCKETS, cores);
            new Provinces(folder, cores).measure(firms, facts);
        } finally {
            delete(folder);
        }
    }

    /**
     * How the cost grows with the firms, ours in process beside DuckDB; their answers are compared by {@link #print}.
     *
     * @param most from 10,000 firms up to so many
     */
    public static void growth(int most) throws Exception {
        for (int firms = Math.min(FEWEST, most); ; firms = Math.min(firms * TIMES, most)) {
            Path folder = Files.createTempDirectory("huirong-bench");
            int cores = Math.min(2, Runtime.getRuntime().availableProcessors());
            try (DuckDb duckDb = new DuckDb(cores)) {
                long facts = Province.written(folder, firms);
                Provinces province = new Provinces(folder, cores);
                print(firms, facts, "ours in process", best(province::inProcess));
                print(firms, facts, "DuckDB SQL", best(() -> duckDb.score(folder)));
            } finally {
                delete(folder);
            }
            if (firms == most) return;
        }
    }

    private static Time best(Time.Work work) throws Exception {
        Time best = Time.of(work);
        for (int round = 0; round < ROUNDS; round++) best = best.lesser(Time.of(work));
        return best;
    }

    private static void print(int firms, long facts, String name, Time best) {
        System.out.printf(
                "  %,9d firms, %,11d facts, %-16s %8.2f s by the clock, %8.2f s of processor time, %6.2f M facts per second of it%n",
                firms, facts, name, best.clock(), best.processor(), facts / best.processor() / 1e6);
    }

    private void measure(int firms, long facts) throws Exception {
        SparkSession session = SparkSession.builder()
                .appName("huirong bench")
                .master("local[" + cores + "]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
        try (DuckDb duckDb = new DuckDb(cores)) {
            SparkSql sql = new SparkSql(session);
            BatchRun onSpark = new BatchRun(JavaSparkContext.fromSparkContext(session.sparkContext()));
            inProcess();
            Answers ours = new Answers(folder);
            Map<String, String> inProcess = scores();
            onSpark.score(folder);
            if (!scores().equals(inProcess)) throw new IllegalStateException("Spark with our kernel wrote other bytes");
            System.out.printf("  %-24s %,9d firms: every byte equal%n", "ours on Spark", firms);
            duckDb.score(folder);
            long[] rows = {0};
            duckDb.each(ours.comparing("DuckDB", rows));
            ours.all("DuckDB SQL", rows[0]);
            sql.score(folder, answers);
            rows[0] = 0;
            sql.each(answers, ours.comparing("Spark SQL", rows));
            ours.all("Spark SQL", rows[0]);

            Map<String, Time.Work> works = new LinkedHashMap<>();
            works.put("ours in process", this::inProcess);
            works.put("ours on Spark", () -> onSpark.score(folder));
            works.put("DuckDB SQL", () -> duckDb.score(folder));
            works.put("Spark SQL", () -> sql.score(folder, answers));
            Map<String, Time> best = new HashMap<>();
            for (int round = 0; round < ROUNDS; round++)
                for (Map.Entry<String, Time.Work> work : works.entrySet())
                    best.merge(work.getKey(), Time.of(work.getValue()), Time::lesser);
            works.keySet().forEach(name -> System.out.printf(
                    "  %-24s %8.2f s by the clock, %8.2f s of processor time, %6.2f M facts per second of it%n",
                    name, best.get(name).clock(), best.get(name).processor(), facts / best.get(name).processor() / 1e6));
            ratio(best, "ours in process", "DuckDB SQL");
            ratio(best, "ours on Spark", "Spark SQL");
        } finally {
            session.stop();
        }
        fromMemory();
    }

    private void inProcess() throws IOException {
        BucketJob job = new BucketJob(folder);
        IntStream.range(0, Province.BUCKETS).parallel().forEach(bucket -> {
            try {
                job.run(bucket);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void fromMemory() throws Exception {
        List<FirmColumns> held = new ArrayList<>();
        for (int bucket = 0; bucket < Province.BUCKETS && held.size() < HELD; bucket++) {
            Path file = folder.resolve(Content.FACTS.file(bucket));
            try (BucketReader in = new BucketReader(file.toString(), Content.FACTS, Files.newInputStream(file))) {
                while (in.next()) held.add(FirmColumns.of(in.facts()));
            }
        }
        long facts = held.stream().mapToLong(firm -> firm.facts().file().facts().size()).sum();
        Time best = Time.LONGEST;
        for (int round = 0; round < 3 * ROUNDS; round++)
            best = best.lesser(Time.of(() -> IntStream.range(0, Province.BUCKETS).parallel().forEach(part -> {
                Scorer scorer = new Scorer(ProvinceCard.CARD);
                int end = (part + 1) * held.size() / Province.BUCKETS;
                for (int i = part * held.size() / Province.BUCKETS; i < end; i++) scorer.score(held.get(i));
            })));
        System.out.printf(
                "  facts in memory to score %8.2f s by the clock, %8.2f s of processor time, %6.2f M facts per second of it%n",
                best.clock(), best.processor(), facts / best.processor() / 1e6);
    }

    private static void ratio(Map<String, Time> best, String ours, String theirs) {
        System.out.printf(
                "  %s is %.2f x %s by the clock, %.2f x in processor time%n",
                ours,
                best.get(theirs).clock() / best.get(ours).clock(),
                theirs,
                best.get(theirs).processor() / best.get(ours).processor());
    }

    private Map<String, String> scores() throws IOException {
        Map<String, String> scores = new HashMap<>();
        for (int bucket = 0; bucket < Province.BUCKETS; bucket++) {
            List<String> lines = Files.readAllLines(folder.resolve(Content.SCORES.file(bucket)));
            scores.put(Content.SCORES.file(bucket), lines.getLast());
        }
        return scores;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
