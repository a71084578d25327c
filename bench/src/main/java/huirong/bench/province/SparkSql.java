package huirong.bench.province;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Spark SQL over the files, with the same types; its answers are written as CSV, as ours are written as lines. */
final class SparkSql {
    private static final String SCHEMA =
            """
            firm string, facts struct<
              registration: array<struct<fields: struct<status: string, founded: date>>>,
              `vat-invoice-out`: array<struct<fields: struct<counterparty: string, issued: date, net_fen: bigint,
                                                             total_fen: bigint, status: string>>>,
              `administrative-penalty`: array<struct<fields: struct<decided: date, repaired: date, severity: string>>>,
              `court-enforcement`: array<struct<fields: struct<claimed_fen: bigint, status: string>>>>
            """;

    private final SparkSession session;

    SparkSql(SparkSession session) {
        this.session = session;
    }

    void score(Path folder, Path answers) {
        session.read().schema(SCHEMA).json(folder + "/facts-*.jsonl").createOrReplaceTempView("lines");
        Dataset<Row> scores = session.sql(Dialect.SPARK.statement("lines"));
        scores.write().mode(SaveMode.Overwrite).csv(answers.toString());
    }

    void each(Path answers, Answers.Row row) {
        for (Iterator<Row> rows = session.read().csv(answers.toString()).toLocalIterator(); rows.hasNext(); ) {
            Row next = rows.next();
            Object[] values = new Object[next.length() - 1];
            for (int i = 0; i < values.length; i++) values[i] = next.get(i + 1);
            row.take(next.getString(0), values);
        }
    }
}
