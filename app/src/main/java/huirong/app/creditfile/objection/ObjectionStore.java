package huirong.app.creditfile.objection;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.core.objection.ObjectionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table objection: a firm's own, those that a source answers, and those that the credit office follows. */
@Repository
class ObjectionStore {
    private static final String OBJECTION =
            """
            select ref, firm, item, source, document, line, seq, valid_on, state, words, filed_on, due, answer, answered_on,
                   answerer
            from creditfile.objection
            """;

    private static final String VISIBLE = "(firm = :own or source in (:organisation, :entity) or :duty and for_duty)";

    private static final int LISTED = 500;

    private final JdbcClient sql;

    ObjectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that wait first, by the day they are due; then the others, newest first. */
    List<Objection> list(Actor actor) {
        return scoped(
                        OBJECTION + " where " + VISIBLE
                                + """
                                 order by state = 'FILED' desc, case when state = 'FILED' then due end, filed_on desc, ref
                                limit :limit
                                """,
                        actor)
                .param("limit", LISTED)
                .query(ObjectionStore::objection)
                .list();
    }

    Optional<Objection> find(Actor actor, String ref) {
        return scoped(OBJECTION + " where ref = :ref and " + VISIBLE, actor)
                .param("ref", ref)
                .query(ObjectionStore::objection)
                .optional();
    }

    /** All about a firm's file, newest first. */
    List<Objection> of(long home) {
        return sql.sql(OBJECTION + " where home = :home order by filed_on desc, changed_at desc")
                .param("home", home)
                .query(ObjectionStore::objection)
                .list();
    }

    /** A firm's own that were answered since a day, newest first. */
    List<Objection> answered(String firm, LocalDate since) {
        return sql.sql(
                        OBJECTION
                                + """
                                 where home = (select home from creditfile.firm f where f.ref = :firm) and answered_on >= :since
                                order by answered_on desc, ref
                                """)
                .param("firm", firm)
                .param("since", since)
                .query(ObjectionStore::objection)
                .list();
    }

    /** False if one to the same fact waits. */
    boolean add(Objection filed, long home, boolean forDuty, Actor by, Instant now) {
        return sql.sql(
                                """
                                insert into creditfile.objection (home, ref, firm, item, source, document, line, for_duty, seq,
                                    valid_on, state, words, filed_on, filed_by, due, changed_at)
                                values (:home, :ref, :firm, :item, :source, :document, :line, :forDuty, :seq,
                                    :validOn, :state, :words, :filedOn, :by, :due, :now)
                                on conflict do nothing
                                """)
                        .param("home", home)
                        .param("ref", filed.ref())
                        .param("firm", filed.firm())
                        .param("item", filed.item())
                        .param("source", filed.source())
                        .param("document", filed.document())
                        .param("line", filed.line())
                        .param("forDuty", forDuty)
                        .param("seq", filed.seq())
                        .param("validOn", filed.validOn())
                        .param("state", filed.state().name())
                        .param("words", filed.words())
                        .param("filedOn", filed.filedOn())
                        .param("by", by.account())
                        .param("due", filed.due())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False if it no longer waits. */
    boolean answer(Objection objection, ObjectionState to, String words, Actor by, LocalDate today, Instant now) {
        return sql.sql(
                                """
                                update creditfile.objection
                                set state = :to, answer = :words, answered_on = :today, answered_by = :by, answerer = :name,
                                    changed_at = :now
                                where ref = :ref and state = 'FILED'
                                """)
                        .param("ref", objection.ref())
                        .param("to", to.name())
                        .param("words", words)
                        .param("today", today)
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False if it no longer waits. */
    boolean withdraw(Objection objection, Instant now) {
        return sql.sql(
                                """
                                update creditfile.objection set state = 'WITHDRAWN', changed_at = :now
                                where ref = :ref and state = 'FILED'
                                """)
                        .param("ref", objection.ref())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** True if the firm's file still holds this statement: no later one of the same key has replaced it. */
    boolean stands(Objection objection, LocalDate today) {
        return sql.sql(
                        """
                        select exists (
                            select
                            from creditfile.firm m
                            join creditfile.known_clock c on true
                            cross join lateral creditfile.links(
                                array(select k.subject_id from creditfile.subject_link k where k.firm = m.home), :today, c.seq) l
                            join creditfile.subject s on s.id = l.subject_id
                            join creditfile.fact f on f.home = s.home and f.subject_id = s.id and f.item = :item and f.line = :line
                            join creditfile.publication p on p.submission = f.submission and p.document = :document
                            where m.ref = :firm and l.firm = m.home and not exists (
                                select from creditfile.fact n
                                join creditfile.publication q on q.submission = n.submission
                                where n.home = f.home and n.subject_id = f.subject_id and n.item = f.item and n.key = f.key
                                  and (q.seq, n.line) > (p.seq, f.line)))
                        """)
                .param("firm", objection.firm())
                .param("item", objection.item())
                .param("document", objection.document())
                .param("line", objection.line())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec scoped(String statement, Actor actor) {
        return sql.sql(statement)
                .param("own", actor.firm() == null ? "" : actor.firm())
                .param("organisation", actor.organisation().code())
                .param("entity", actor.organisation().entity())
                .param("duty", actor.of(Kind.CREDIT_OFFICE) || actor.of(Kind.AUDIT));
    }

    private static Objection objection(ResultSet row, int n) throws SQLException {
        return new Objection(
                row.getString("ref"),
                row.getString("firm"),
                row.getString("item"),
                row.getString("source"),
                row.getString("document"),
                row.getLong("line"),
                row.getLong("seq"),
                row.getObject("valid_on", LocalDate.class),
                ObjectionState.valueOf(row.getString("state")),
                row.getString("words"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answerer"));
    }
}
