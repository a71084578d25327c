package huirong.app.creditfile.facts;

import huirong.app.creditfile.facts.FactSubmissions.Terms;
import huirong.core.fact.CatalogueItem;
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
            with heard as (
                select k.subject_id
                from (select distinct home, subject_id from staged where refused is null) k
                where exists (select from creditfile.fact f
                              where f.home = k.home and f.subject_id = k.subject_id and f.item = :item)
            ), word as (
                select s.*,
                       lag(digest) over same_key as said_before,
                       last_value(digest) over whole as word,
                       last_value(line) over whole as word_line,
                       case when heard.subject_id is not null and row_number() over same_key = 1 then (
                           select f.digest
                           from creditfile.fact f
                           join creditfile.publication p on p.submission = f.submission
                           where f.home = s.home and f.subject_id = s.subject_id and f.item = :item and f.key = s.key
                           order by p.seq desc, f.line desc
                           limit 1
                       ) end as found
                from (select line, home, subject_id, linked, key, digest, warning from staged where refused is null) s
                left join heard on heard.subject_id = s.subject_id
                window same_key as (partition by s.subject_id, s.key order by s.line),
                       whole as (partition by s.subject_id, s.key order by s.line
                                 rows between unbounded preceding and unbounded following)
            ), known as (
                select *, first_value(found) over (partition by subject_id, key order by line) as known
                from word
            ), judged as (
                select line, linked, warning,
                       line <> word_line and digest <> word as contradicted,
                       word = known is true or digest = coalesce(said_before, known) is true as repeated
                from known
            )
            select line,
                   case when repeated then 'REPEATED'
                        when not linked and not :opens then 'WAITING'
                        when contradicted or warning is not null then 'WARNED'
                        else 'ACCEPTED' end as fate,
                   case when repeated then 'row.repeated'
                        when not linked and not :opens then 'subject.unknown'
                        when contradicted then 'row.contradicted'
                        else warning end as code
            from judged
            union all
            select line, 'REJECTED', refused
            from staged
            where refused is not null
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
        lock(terms.item());
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

    /** Lets one submission of an item settle at a time. */
    void lock(CatalogueItem item) {
        sql.sql("select pg_advisory_xact_lock(hashtext('creditfile.' || :item))")
                .param("item", item.code())
                .query(row -> {});
    }

    /** Makes room for another submission in the same transaction. */
    void forgetStaging() {
        jdbc.execute("drop table staged, settled");
    }

    /** Takes rows as they are made. Whoever makes them must not use this transaction's connection meanwhile. */
    void stage(Consumer<StagedRows> rows) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (StagedRows staged = new StagedRows(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy staged (" + StagedRows.COLUMNS + ") from stdin (format binary)"))) {
            rows.accept(staged);
            staged.end();
        } catch (SQLException fault) {
            throw new IllegalStateException("rows could not be staged", fault);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    void settle(Terms terms, boolean opensFirms) {
        sql.sql("set local work_mem = '64MB'").update();
        sql.sql("analyze staged (line, home, subject_id, key, refused)").update();
        sql.sql(SETTLEMENT)
                .param("item", terms.item().code())
                .param("opens", opensFirms)
                .update();
        sql.sql("analyze settled").update();
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
        sql.sql(
                        """
                        insert into creditfile.answer (home, subject_id, item, submission)
                        select distinct s.home, s.subject_id, :item, cast(:submission as bigint)
                        from staged s
                        where s.refused is null
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

    /** Locks the clock until the transaction ends, so nobody publishes between. */
    void lockClock() {
        sql.sql("select seq from creditfile.known_clock for update").query(row -> {});
    }

    /** The next known time. */
    long tick() {
        return sql.sql("update creditfile.known_clock set seq = seq + 1 returning seq")
                .query(Long.class)
                .single();
    }

    void publish(Terms terms, long seq, Instant now) {
        sql.sql(
                        """
                        insert into creditfile.publication (submission, seq, item, source, document, as_of, for_all, published_at)
                        values (:submission, :seq, :item, :source, :document, :asOf, :forAll, :now)
                        """)
                .param("submission", terms.id())
                .param("seq", seq)
                .param("item", terms.item().code())
                .param("source", terms.source())
                .param("document", terms.document())
                .param("asOf", terms.asOf())
                .param("forAll", terms.forAll())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("delete from creditfile.settlement where submission = :submission")
                .param("submission", terms.id())
                .update();
    }

    /** Takes back what was written down but never made known. */
    void discard(long submission) {
        for (String table : List.of("fact", "answer", "subject_link", "firm_name", "consent", "settlement")) {
            sql.sql("delete from creditfile." + table
                            + " where submission = :submission and not exists"
                            + " (select from creditfile.publication p where p.submission = :submission)")
                    .param("submission", submission)
                    .update();
        }
    }
}
