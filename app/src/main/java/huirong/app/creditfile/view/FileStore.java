package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FileStore {
    /** A current statement as stored; body sealed or plain. */
    record Stored(
            long home,
            long subject,
            String item,
            byte[] key,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            byte[] digest,
            byte[] body,
            String source,
            String document,
            long line,
            Instant knownAt,
            long seq) {}

    /** What a subject's facts of an item were sealed with. */
    record Key(long subject, String item, byte @Nullable [] wrapped, @Nullable LocalDate erasedOn, String legalBasis) {}

    private final JdbcClient sql;

    FileStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of each key, the newest statement known; those that have begun; in the order in which they are hashed. */
    void facts(Firm firm, Moment moment, Consumer<Stored> consumer) {
        sql.sql(
                        """
                        select * from (
                            select distinct on (f.home, f.subject_id, f.item, f.key)
                                   f.home, f.subject_id, f.item, f.key, f.valid_from, f.valid_to, f.digest, f.body,
                                   p.source, p.document, f.line, p.published_at, p.seq
                            from creditfile.links(
                                array(select subject_id from creditfile.subject_link where firm = :firm), :validOn, :seq) l
                            join creditfile.subject s on s.id = l.subject_id
                            join creditfile.fact f on f.home = s.home and f.subject_id = s.id
                            join creditfile.publication p on p.submission = f.submission and p.seq <= :seq
                            where l.firm = :firm
                            order by f.home, f.subject_id, f.item, f.key, p.seq desc, f.line desc
                        ) newest
                        where valid_from <= :validOn
                        order by item, valid_from, key, subject_id
                        """)
                .param("firm", firm.home())
                .param("validOn", moment.validOn())
                .param("seq", moment.seq())
                .withFetchSize(5_000)
                .query(row -> {
                    consumer.accept(stored(row));
                });
    }

    /** Through which day each source has answered for a firm, by naming it or by answering for all. */
    List<Answer> answers(Firm firm, Moment moment) {
        return sql.sql(
                        """
                        select p.item, p.source, max(p.as_of) as through
                        from creditfile.publication p
                        where p.seq <= :seq and (p.for_all or p.submission in (
                            select a.submission
                            from creditfile.links(
                                array(select subject_id from creditfile.subject_link where firm = :firm), :validOn, :seq) l
                            join creditfile.subject s on s.id = l.subject_id
                            join creditfile.answer a on a.home = s.home and a.subject_id = s.id
                            where l.firm = :firm))
                        group by p.item, p.source
                        """)
                .param("firm", firm.home())
                .param("validOn", moment.validOn())
                .param("seq", moment.seq())
                .query(Answer.class)
                .list();
    }

    List<Key> keys(long[] subjects) {
        return sql.sql(
                        """
                        select subject_id, item, wrapped, erased_on, legal_basis
                        from creditfile.sealing_key where subject_id = any (:subjects)
                        """)
                .param("subjects", subjects)
                .query((row, n) -> new Key(
                        row.getLong(1),
                        row.getString(2),
                        row.getBytes(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }

    List<Long> subjects(Firm firm, Moment moment) {
        return sql.sql(
                        """
                        select l.subject_id
                        from creditfile.links(
                            array(select subject_id from creditfile.subject_link where firm = :firm), :validOn, :seq) l
                        where l.firm = :firm
                        """)
                .param("firm", firm.home())
                .param("validOn", moment.validOn())
                .param("seq", moment.seq())
                .query(Long.class)
                .list();
    }

    long known() {
        return sql.sql("select seq from creditfile.known_clock").query(Long.class).single();
    }

    boolean delivered(long firm, String source) {
        return sql.sql(
                        """
                        select exists (
                            select from creditfile.subject_link l
                            join creditfile.subject s on s.id = l.subject_id
                            join creditfile.fact f on f.home = s.home and f.subject_id = s.id
                            join creditfile.publication p on p.submission = f.submission
                            where l.firm = :firm and p.source = :source)
                        """)
                .param("firm", firm)
                .param("source", source)
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> sealedHash(long home, Moment moment) {
        return sql.sql(
                        """
                        select hash from creditfile.file_version
                        where home = :home and seq = :seq and valid_on = :validOn
                        """)
                .param("home", home)
                .param("seq", moment.seq())
                .param("validOn", moment.validOn())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void seal(long home, Moment moment, byte[] hash, Instant now) {
        sql.sql(
                        """
                        insert into creditfile.file_version (home, seq, valid_on, hash, sealed_at)
                        values (:home, :seq, :validOn, :hash, :now)
                        on conflict do nothing
                        """)
                .param("home", home)
                .param("seq", moment.seq())
                .param("validOn", moment.validOn())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void logRead(long home, Actor actor, String basis, String[] items, Moment moment, String purpose, Instant now) {
        sql.sql(
                        """
                        insert into creditfile.read_log
                            (home, read_at, account, organisation, basis, items, seq, valid_on, purpose)
                        values (:home, :now, :account, :organisation, :basis, :items, :seq, :validOn, :purpose)
                        """)
                .param("home", home)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("organisation", actor.organisation().code())
                .param("basis", basis)
                .param("items", items)
                .param("seq", moment.seq())
                .param("validOn", moment.validOn())
                .param("purpose", purpose)
                .update();
    }

    /** Reads of a file, newest first, before a read's number. */
    List<FileRead> reads(long home, long before, int limit, boolean own) {
        return sql.sql(
                        """
                        select id, read_at, organisation, basis, items, purpose
                        from creditfile.read_log
                        where home = :home and id < :before and (:own or basis <> 'own-file')
                        order by id desc
                        limit :limit
                        """)
                .param("home", home)
                .param("before", before)
                .param("own", own)
                .param("limit", limit)
                .query((row, n) -> new FileRead(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        List.of((String[]) row.getArray(5).getArray()),
                        row.getString(6)))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getBytes(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getBytes(7),
                row.getBytes(8),
                row.getString(9),
                row.getString(10),
                row.getLong(11),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                row.getLong(13));
    }
}
