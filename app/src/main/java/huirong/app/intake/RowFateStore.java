package huirong.app.intake;

import huirong.app.access.Scope;
import huirong.app.creditfile.facts.Fate;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** What became of each row. */
@Component
class RowFateStore {
    /** One row's fate as shown. */
    record RowFate(
            long line, Fate fate, @Nullable String code, @Nullable String field, @Nullable String detail) {}

    /** How often a finding was made, and on which lines first. */
    record FindingCount(Fate fate, String code, long rows, List<Long> lines) {}

    private final JdbcClient sql;
    private final DataSource database;

    RowFateStore(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    void add(long delivery, List<RowFate> fates) {
        StringBuilder text = new StringBuilder(fates.size() * 32);
        for (RowFate row : fates) {
            text.append(delivery).append('\t').append(row.line()).append('\t').append(row.fate());
            for (String value : Arrays.asList(row.code(), row.field(), row.detail()))
                text.append('\t').append(value == null ? "\\N" : escaped(value));
            text.append('\n');
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy intake.row_fate (delivery, line, fate, code, field, detail) from stdin",
                            new StringReader(text.toString()));
        } catch (SQLException fault) {
            throw new IllegalStateException("row fates could not be stored", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    void clear(long delivery) {
        sql.sql("delete from intake.row_fate where delivery = :delivery")
                .param("delivery", delivery)
                .update();
    }

    List<FindingCount> findings(Scope scope, long delivery) {
        return sql.sql(
                        """
                        select t.fate, t.code, count(*) as rows,
                               array(select r.line from intake.row_fate r
                                     where r.delivery = :delivery and r.fate = t.fate and r.code = t.code
                                     order by r.line limit 5) as lines
                        from intake.row_fate t
                        where t.delivery = :delivery and t.code is not null
                          and exists (select from intake.delivery d
                                      where d.id = :delivery and (:all or d.organisation = :organisation))
                        group by t.fate, t.code
                        order by count(*) desc, code
                        """)
                .param("delivery", delivery)
                .param("all", DeliveryStore.seesAll(scope))
                .param("organisation", scope.organisation())
                .query((row, n) -> new FindingCount(
                        Fate.valueOf(row.getString(1)), row.getString(2), row.getLong(3), lines(row.getArray(4))))
                .list();
    }

    /** Rows of some fates after a line, in the order of the file. */
    List<RowFate> rows(Scope scope, long delivery, Set<Fate> fates, @Nullable String code, long afterLine, int limit) {
        return sql.sql(
                        """
                        select line, fate, code, field, detail
                        from intake.row_fate
                        where delivery = :delivery and fate = any (:fates) and line > :after
                          and (:code = '' or code = :code)
                          and exists (select from intake.delivery d
                                      where d.id = :delivery and (:all or d.organisation = :organisation))
                        order by line
                        limit :limit
                        """)
                .param("delivery", delivery)
                .param("fates", fates.stream().map(Enum::name).toArray(String[]::new))
                .param("after", afterLine)
                .param("code", code == null ? "" : code)
                .param("all", DeliveryStore.seesAll(scope))
                .param("organisation", scope.organisation())
                .param("limit", limit)
                .query((row, n) -> new RowFate(
                        row.getLong(1),
                        Fate.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    private static List<Long> lines(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
