package huirong.bench.province;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB over the files, with the types of the fields that the statement needs; its answers stay in a table of its own. */
final class DuckDb implements AutoCloseable {
    private static final String COLUMNS =
            """
            {firm: 'varchar', facts: 'struct(
              registration struct(fields struct(status varchar, founded date))[],
              "vat-invoice-out" struct(fields struct(counterparty varchar, issued date, net_fen bigint, total_fen bigint,
                                                     status varchar))[],
              "administrative-penalty" struct(fields struct(decided date, repaired date, severity varchar))[],
              "court-enforcement" struct(fields struct(claimed_fen bigint, status varchar))[])'}
            """;

    private final Connection connection;

    DuckDb(int cores) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("set threads = " + cores);
        run("set preserve_insertion_order = false");
    }

    void score(Path folder) throws SQLException {
        run("create or replace table scores as "
                + Dialect.DUCKDB.statement("read_json('" + folder + "/facts-*.jsonl', format = 'newline_delimited', columns = "
                        + COLUMNS.replace("'struct", "'STRUCT") + ")"));
    }

    void each(Answers.Row row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from scores")) {
            int columns = rows.getMetaData().getColumnCount();
            Object[] values = new Object[columns - 1];
            while (rows.next()) {
                for (int i = 0; i < values.length; i++) values[i] = rows.getObject(i + 2);
                row.take(rows.getString(1), values);
            }
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
