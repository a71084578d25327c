package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.statement_match, its parts and entry_match, and what of lines and entries is open. */
@Repository
class MatchStore {
    private final JdbcClient sql;

    MatchStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lines up to a day that, on that day, had no match, or one with something of a later day. Oldest first. */
    List<OpenLine> lines(String zone, LocalDate day, long no) {
        return sql.sql(
                        """
                        select l.number, l.serial, l.day, l.fen, l.counterparty, l.words
                        from compensation.statement_line l
                        where l.zone = :zone and l.day <= :day and (
                            l.match is null
                            or exists (select from compensation.statement_line o where o.match = l.match and o.day > :day)
                            or exists (select from compensation.entry_match m
                                       join compensation.entry e on e.zone = m.zone and e.ref = m.entry
                                       where m.match = l.match and e.no > :no))
                        order by l.day, l.number, l.serial
                        """)
                .param("zone", zone)
                .param("day", day)
                .param("no", no)
                .query((row, n) -> new OpenLine(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** Cash entries up to a number likewise. In the order of the book. */
    List<OpenEntry> entries(String zone, LocalDate day, long no) {
        return sql.sql(
                        """
                        select e.ref, e.no, (e.at at time zone 'Asia/Shanghai')::date as day,
                               case when e.debit = 'free' then e.fen else -e.fen end as fen,
                               e.kind, case when e.debit = 'free' then e.credit else e.debit end as other, e.document, e.of_ref
                        from (
                            select * from compensation.entry
                            where zone = :zone and debit = 'free' and kind in ('TRANSFER', 'REVERSAL') and no <= :no
                            union all
                            select * from compensation.entry
                            where zone = :zone and credit = 'free' and kind in ('TRANSFER', 'REVERSAL') and no <= :no
                            union all
                            select * from compensation.entry where zone = :zone and kind = 'POST' and no <= :no
                        ) e
                        left join compensation.entry_match m on m.zone = e.zone and m.entry = e.ref
                        where m.match is null
                           or exists (select from compensation.statement_line o where o.match = m.match and o.day > :day)
                           or exists (select from compensation.entry_match p
                                      join compensation.entry q on q.zone = p.zone and q.ref = p.entry
                                      where p.match = m.match and q.no > :no)
                        order by e.no
                        """)
                .param("zone", zone)
                .param("day", day)
                .param("no", no)
                .query((row, n) -> new OpenEntry(
                        row.getString("ref"),
                        row.getLong("no"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("fen"),
                        row.getString("kind"),
                        row.getString("other"),
                        row.getString("document"),
                        row.getString("of_ref")))
                .list();
    }

    /** The lines and entries must be open; the caller holds the account's lock. */
    void add(
            Actor by,
            String zone,
            String ref,
            boolean byHand,
            String reason,
            long fen,
            List<OpenLine> lines,
            List<OpenEntry> entries,
            Instant now) {
        sql.sql(
                        """
                        insert into compensation.statement_match (ref, zone, by_hand, reason, fen, at, account, person)
                        values (:ref, :zone, :byHand, :reason, :fen, :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("zone", zone)
                .param("byHand", byHand)
                .param("reason", reason)
                .param("fen", fen)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
        for (OpenLine line : lines) {
            sql.sql("update compensation.statement_line set match = :ref where zone = :zone and number = :number and serial = :serial")
                    .param("ref", ref)
                    .param("zone", zone)
                    .param("number", line.number())
                    .param("serial", line.serial())
                    .update();
            sql.sql("insert into compensation.statement_match_part (match, number, serial) values (:ref, :number, :serial)")
                    .param("ref", ref)
                    .param("number", line.number())
                    .param("serial", line.serial())
                    .update();
        }
        for (OpenEntry entry : entries) {
            sql.sql("insert into compensation.entry_match (zone, entry, match) values (:zone, :entry, :ref)")
                    .param("zone", zone)
                    .param("entry", entry.ref())
                    .param("ref", ref)
                    .update();
            sql.sql("insert into compensation.statement_match_part (match, entry) values (:ref, :entry)")
                    .param("ref", ref)
                    .param("entry", entry.ref())
                    .update();
        }
    }

    /** False if there is no such match of the zone, or it was undone before. */
    boolean undo(Actor by, String zone, String ref, String reason, Instant now) {
        boolean undone = sql.sql(
                                """
                                update compensation.statement_match
                                set undone_at = :now, undone_account = :account, undone_person = :person, undone_reason = :reason
                                where zone = :zone and ref = :ref and undone_at is null
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("person", by.name())
                        .param("reason", reason)
                        .param("zone", zone)
                        .param("ref", ref)
                        .update()
                == 1;
        if (!undone) return false;
        sql.sql("update compensation.statement_line set match = null where match = :ref").param("ref", ref).update();
        sql.sql("delete from compensation.entry_match where match = :ref").param("ref", ref).update();
        return true;
    }

    /** Those that stand, newest first. */
    List<KeptMatch> latest(String zone, int limit) {
        return sql.sql(
                        """
                        select m.ref, m.by_hand, m.reason, m.fen, m.at, m.person,
                               array(select l.serial from compensation.statement_line l where l.match = m.ref order by l.day, l.serial) as serials,
                               array(select e.no from compensation.entry_match p
                                     join compensation.entry e on e.zone = p.zone and e.ref = p.entry
                                     where p.match = m.ref order by e.no) as numbers
                        from compensation.statement_match m
                        where m.zone = :zone and m.undone_at is null
                        order by m.at desc, m.ref limit :limit
                        """)
                .param("zone", zone)
                .param("limit", limit)
                .query((row, n) -> new KeptMatch(
                        row.getString("ref"),
                        row.getBoolean("by_hand"),
                        row.getString("reason"),
                        row.getLong("fen"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("person"),
                        Arrays.asList((String[]) list(row.getArray("serials"))),
                        Arrays.asList((Long[]) list(row.getArray("numbers")))))
                .list();
    }

    private static Object list(Array array) throws SQLException {
        return array.getArray();
    }

    /** The line with which a payment, or another cash entry, was seen; of several the last. */
    Optional<SeenLine> seen(String zone, String entry) {
        return sql.sql(
                        """
                        select l.serial, l.day from compensation.entry_match m
                        join compensation.statement_line l on l.match = m.match
                        where m.zone = :zone and m.entry = :entry order by l.day desc, l.serial limit 1
                        """)
                .param("zone", zone)
                .param("entry", entry)
                .query((row, n) -> new SeenLine(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional();
    }
}
