package huirong.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * {@code huirong.batch.Main DIR [MASTER]}: scores all buckets of a folder, on this machine or on a cluster. Settings are
 * Spark's own, as system properties.
 */
public final class Main {
    private static final String SECRET = "_SPARK_AUTH_SECRET";

    private Main() {}

    /** @param arguments the folder; the address of a master, if it is not this process alone that computes */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("用法 Usage: DIR [MASTER]");
            System.exit(2);
        }
        SparkConf conf = conf(arguments.length == 2 ? arguments[1] : "local[*]");
        long start = System.nanoTime();
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            long ready = System.nanoTime();
            BatchRun.Done done = new BatchRun(spark).score(Path.of(arguments[0]));
            System.out.printf(
                    "%d firms in %d buckets by %d executors in %.1f s, and %.1f s to start%n",
                    done.firms(), done.buckets(), done.executors().size(), seconds(ready, System.nanoTime()), seconds(start, ready));
        } catch (Exception failed) {
            if (!(failed instanceof SparkException) && !(failed instanceof IOException)) throw failed;
            System.err.println(Failure.words(failed));
            System.exit(3);
        }
    }

    /** Defaults for one machine; whatever is set outside stands. */
    static SparkConf conf(String master) {
        SparkConf conf = new SparkConf()
                .setAppName("huirong batch")
                .setIfMissing("spark.master", master)
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .setIfMissing("spark.driver.host", "127.0.0.1");
        String secret = System.getenv(SECRET);
        // By the environment, because everyone on the machine may read a command line.
        if (secret != null) conf.set("spark.authenticate", "true").set("spark.authenticate.secret", secret);
        return conf;
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
