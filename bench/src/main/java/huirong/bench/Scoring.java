package huirong.bench;

import huirong.core.scorecard.Scorecard;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One row after the other on one core, from memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Scoring {
    private static final int ROWS = 8_192;

    @Param({"kernel", "plain-sum", "jpmml", "dmn", "cel"})
    String engine = "kernel";

    private Engine measured = row -> row;
    private int row;

    /** Rows are laid out beforehand as each engine likes them. */
    @Setup
    public void open() throws Exception {
        Scorecard card = Sample.plain();
        measured = of(engine, card, Sample.columns(card, ROWS, 1));
    }

    static Engine of(String engine, Scorecard card, double[][] columns) throws Exception {
        return switch (engine) {
            case "kernel" -> new Ours(card, columns);
            case "plain-sum" -> new PlainSum(card, columns);
            case "jpmml" -> new Jpmml(card, columns);
            case "dmn" -> new DecisionTables(card, columns);
            case "cel" -> new CommonExpressions(card, columns);
            default -> throw new IllegalArgumentException(engine);
        };
    }

    @Benchmark
    public long rows() {
        row = row + 1 & ROWS - 1;
        return measured.score(row);
    }
}
