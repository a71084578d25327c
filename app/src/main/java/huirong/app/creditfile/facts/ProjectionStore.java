package huirong.app.creditfile.facts;

import huirong.core.fact.Fact;
import java.sql.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Names for search and authorisations for checks, written with the facts they come from and known when those are. */
@Component
class ProjectionStore {
    /** A row, its subject, and the submission it came with. */
    record Placed(long submission, long line, Subject subject, Fact fact) {}

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    ProjectionStore(JdbcClient sql, NamedParameterJdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void names(List<Placed> rows) {
        batch(
                """
                insert into creditfile.firm_name (home, subject_id, name, former, valid_from, submission, line)
                select :home, :subject, n.name, n.former, :validFrom, :submission, :line
                from (values (:name, false), (:formerName, true)) n (name, former)
                where n.name is not null
                """,
                rows,
                row -> place(row)
                        .addValue("name", row.fact().text("name"))
                        .addValue("formerName", row.fact().text("former_name"), java.sql.Types.VARCHAR)
                        .addValue("validFrom", date(row.fact(), "effective")));
    }

    void consents(List<Placed> rows) {
        batch(
                """
                insert into creditfile.consent (home, subject_id, number, reader, items, purpose, data_from, data_to,
                                                signed, until, withdrawn, submission, line)
                values (:home, :subject, :number, :reader, string_to_array(:items, ','), :purpose, :dataFrom, :dataTo,
                        :signed, :until, :withdrawn, :submission, :line)
                """,
                rows,
                row -> place(row)
                        .addValue("number", row.fact().text("number"))
                        .addValue("reader", row.fact().text("reader"))
                        .addValue("items", row.fact().text("items"))
                        .addValue("purpose", row.fact().text("purpose"))
                        .addValue("dataFrom", date(row.fact(), "data_from"))
                        .addValue("dataTo", date(row.fact(), "data_to"))
                        .addValue("signed", date(row.fact(), "signed"))
                        .addValue("until", date(row.fact(), "until"))
                        .addValue("withdrawn", date(row.fact(), "withdrawn"), java.sql.Types.DATE));
    }

    /** Repeats gave no fact, so they give no projection either. */
    void dropRepeats(long submission) {
        for (String table : List.of("firm_name", "consent")) {
            sql.sql("delete from creditfile." + table
                            + " t using settled f where t.submission = :submission and f.line = t.line"
                            + " and f.fate in ('REPEATED', 'REJECTED')")
                    .param("submission", submission)
                    .update();
        }
    }

    private void batch(
            String statement,
            List<Placed> rows,
            java.util.function.Function<Placed, MapSqlParameterSource> parameters) {
        batches.batchUpdate(
                statement, rows.stream().map(parameters).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource place(Placed row) {
        return new MapSqlParameterSource()
                .addValue("home", row.subject().home())
                .addValue("subject", row.subject().id())
                .addValue("submission", row.submission())
                .addValue("line", row.line());
    }

    private static @Nullable Date date(Fact fact, String field) {
        return fact.date(field) == null ? null : Date.valueOf(fact.date(field));
    }
}
