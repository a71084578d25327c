package huirong.batch;

import huirong.core.bucket.BucketJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * One task for each bucket, nothing shuffled: a task reads its bucket's file and writes its bucket's scores. What goes over
 * the network are numbers of buckets one way and numbers of firms the other; the folder is one that all machines share.
 */
public final class BatchRun {
    private final JavaSparkContext spark;

    public BatchRun(JavaSparkContext spark) {
        this.spark = spark;
    }

    /**
     * What was done.
     *
     * @param executors names of those who did it
     */
    public record Done(int buckets, long firms, Set<String> executors) {}

    /** What a task did. */
    private record Scored(long firms, String executor) implements java.io.Serializable {}

    /** @throws IOException if the folder is no batch */
    public Done score(Path folder) throws IOException {
        int buckets = new BucketJob(folder).manifest().buckets();
        String shared = folder.toAbsolutePath().toString();
        List<Scored> scored = spark.parallelize(IntStream.range(0, buckets).boxed().toList(), buckets)
                .mapPartitions(mine -> scored(shared, mine))
                .collect();
        Set<String> executors = new HashSet<>();
        scored.forEach(task -> executors.add(task.executor));
        return new Done(buckets, scored.stream().mapToLong(Scored::firms).sum(), executors);
    }

    private static Iterator<Scored> scored(String folder, Iterator<Integer> buckets) throws IOException {
        BucketJob job = new BucketJob(Path.of(folder));
        long firms = 0;
        while (buckets.hasNext()) firms += job.run(buckets.next());
        return List.of(new Scored(firms, SparkEnv.get().executorId())).iterator();
    }
}
