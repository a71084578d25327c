package huirong.app.creditfile.facts;

import huirong.app.creditfile.facts.FactSubmissions.Terms;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** All SQL of a submission: staged in a temporary table, settled set-wise, published in one short step. */
@Component
class SubmissionStore {
    private static final String STAGING =
            """
            create temporary table staged (
                line bigint not null, home bigint, subject_id bigint, linked boolean, key bytea, valid_from date,
                valid_to date, digest bytea, body bytea, warning text, refused text, status text, amount bigint
            ) on commit drop
            """;

    /**
     * Each row's fate. The last row of a key is the document's word on it. If that is what is known, all rows of the key are
     * repeats; else a row is a repeat if it says what the row before it of the same key said, the first being compared with
     * what is known, and a row that a later one in the document contradicts is accepted with a warning.
     */
    private static final String SETTLEMENT =
            """
            create temporary table settled on commit drop as
            with word as (
                select line, home, subject_id, key, digest,
                       lag(digest) over same_key as said_before,
                       last_value(digest) over whole as word,
                       last_value(line) over whole as word_line
                from staged
                where refused is null
                window same_key as (partition by subject_id, key order by line),
                       whole as (partition by subject_id, key order by line
                                 rows between unbounded preceding and unbounded following)
            ), known as (
                select k.subject_id, k.key, latest.digest
                from (select distinct home, subject_id, key from word) k
                cross join lateral (
                    select f.digest
                    from creditfile.fact f
                    join creditfile.publication p on p.submission = f.submission
                    where f.home = k.home and f.subject_id = k.subject_id and f.item = :item and f.key = k.key
                    order by p.seq desc, f.line desc
                    limit 1
                ) latest
            ), judged as (
                select w.line, w.line <> w.word_line and w.digest <> w.word as contradicted,
                       w.word = n.digest is true or w.digest = coalesce(w.said_before, n.digest) is true as repeated
                from word w
                left join known n on n.subject_id = w.subject_id and n.key = w.key
            )
            select s.line,
                   case when s.refused is not null then 'REJECTED'
                        when j.repeated then 'REPEATED'
                        when not s.linked and not :opens then 'WAITING'
                        when j.contradicted or s.warning is not null then 'WARNED'
                        else 'ACCEPTED' end as fate,
                   case when s.refused is not null then s.refused
                        when j.repeated then 'row.repeated'
                        when not s.linked and not :opens then 'subject.unknown'
                        when j.contradicted then 'row.contradicted'
                        else s.warning end as code
            from staged s
            left join judged j on j.line = s.line
            """;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final DataSource database;

    SubmissionStore(JdbcClient sql, JdbcTemplate jdbc, DataSource database) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.database = database;
    }

    long fresh() {
        return sql.sql("select nextval('creditfile.submission_number')")
                .query(Long.class)
                .single();
    }

    void begin(Terms terms, LocalDate today) {
        sql.sql("select pg_advisory_xact_lock(hashtext('creditfile.' || :item))")
                .param("item", terms.item().code())
                .query(row -> {});
        jdbc.execute(STAGING);
        long base = known();
        sql.sql(
                        """
                        insert into creditfile.settlement (submission, item, base_seq, settled_on)
                        values (:submission, :item, :base, :today)
                        """)
                .param("submission", terms.id())
                .param("item", terms.item().code())
                .param("base", base)
                .param("today", today)
                .update();
    }

    void stage(List<StagedRow> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 512);
        for (StagedRow row : rows) row.copyTo(text);
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy staged (" + StagedRow.COLUMNS + ") from stdin", new StringReader(text.toString()));
        } catch (SQLException fault) {
            throw new IllegalStateException("rows could not be staged", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    void settle(Terms terms, boolean opensFirms) {
        sql.sql("analyze staged").update();
        sql.sql(SETTLEMENT)
                .param("item", terms.item().code())
                .param("opens", opensFirms)
                .update();
        sql.sql(
                        """
                        insert into creditfile.fact
                            (home, subject_id, item, key, submission, line, valid_from, valid_to, digest, body)
                        select s.home, s.subject_id, :item, s.key, :submission, s.line, s.valid_from, s.valid_to, s.digest,
                               s.body
                        from staged s join settled f on f.line = s.line
                        where f.fate in ('ACCEPTED', 'WARNED', 'WAITING')
                        """)
                .param("item", terms.item().code())
                .param("submission", terms.id())
                .update();
    }

    /** Subjects that a registration names for the first time become firms, from the beginning of time. */
    void linkNewFirms(Terms terms) {
        sql.sql(
                        """
                        insert into creditfile.subject_link (subject_id, firm, valid_from, submission, line)
                        select s.subject_id, s.home, date '0001-01-01', :submission, min(s.line)
                        from staged s join settled f on f.line = s.line
                        where not s.linked and f.fate in ('ACCEPTED', 'WARNED')
                        group by s.subject_id, s.home
                        """)
                .param("submission", terms.id())
                .update();
    }

    void fates(Consumer<SettledRow> fates) {
        sql.sql("select line, fate, code from settled order by line")
                .withFetchSize(5_000)
                .query(row -> {
                    fates.accept(new SettledRow(row.getLong(1), Fate.valueOf(row.getString(2)), row.getString(3)));
                });
    }

    List<TallyLine> tally() {
        return sql.sql(
                        """
                        select s.status,
                               count(*) as rows,
                               count(*) filter (where s.amount < 0) as negative_rows,
                               coalesce(sum(s.amount), 0)::bigint as fen,
                               count(*) filter (where f.fate <> 'REPEATED') as new_rows,
                               count(*) filter (where f.fate <> 'REPEATED' and s.amount < 0) as new_negative_rows,
                               coalesce(sum(s.amount) filter (where f.fate <> 'REPEATED'), 0)::bigint as new_fen
                        from staged s join settled f on f.line = s.line
                        where s.status is not null
                        group by s.status
                        order by s.status
                        """)
                .query(TallyLine.class)
                .list();
    }

    long known() {
        return sql.sql("select seq from creditfile.known_clock").query(Long.class).single();
    }

    /** True if something was published since that the submission's fates depend on. */
    boolean stale(Terms terms, String[] dependsOn, LocalDate today) {
        return sql.sql(
                        """
                        select not exists (
                            select from creditfile.settlement s
                            where s.submission = :submission and s.settled_on = :today and not exists (
                                select from creditfile.publication p
                                where p.item = any (:items) and p.seq > s.base_seq))
                        """)
                .param("submission", terms.id())
                .param("today", today)
                .param("items", dependsOn)
                .query(Boolean.class)
                .single();
    }

    /** The next known time. Locks the clock until the transaction ends, so nobody publishes between. */
    long tick() {
        return sql.sql("update creditfile.known_clock set seq = seq + 1 returning seq")
                .query(Long.class)
                .single();
    }

    void publish(Terms terms, long seq, Instant now) {
        sql.sql(
                        """
                        insert into creditfile.publication (submission, seq, item, source, document, as_of, published_at)
                        values (:submission, :seq, :item, :source, :document, :asOf, :now)
                        """)
                .param("submission", terms.id())
                .param("seq", seq)
                .param("item", terms.item().code())
                .param("source", terms.source())
                .param("document", terms.document())
                .param("asOf", terms.asOf())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("delete from creditfile.settlement where submission = :submission")
                .param("submission", terms.id())
                .update();
    }

    /** Takes back what was written down but never made known. */
    void discard(long submission) {
        for (String table : List.of("fact", "subject_link", "firm_name", "consent", "settlement")) {
            sql.sql("delete from creditfile." + table
                            + " where submission = :submission and not exists"
                            + " (select from creditfile.publication p where p.submission = :submission)")
                    .param("submission", submission)
                    .update();
        }
    }
}
