package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads files of many firms as of one moment with a handful of statements; by firm it gives what {@link FileStore} gives. */
@Component
class BulkStore {
    private final JdbcClient sql;

    BulkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By home number, the statements of {@link FileStore#facts} in their order. */
    Map<Long, List<FileStore.Stored>> facts(Collection<Firm> firms, Moment moment) {
        Map<Long, List<FileStore.Stored>> facts = new HashMap<>();
        sql.sql(
                        """
                        select * from (
                            select distinct on (l.firm, f.home, f.subject_id, f.item, f.key)
                                   f.home, f.subject_id, f.item, f.key, f.valid_from, f.valid_to, f.digest, f.body,
                                   p.source, p.document, f.line, p.published_at, p.seq, l.firm
                            from creditfile.links(
                                array(select subject_id from creditfile.subject_link where firm = any (:firms)),
                                :validOn, :seq) l
                            join creditfile.subject s on s.id = l.subject_id
                            join creditfile.fact f on f.home = s.home and f.subject_id = s.id
                            join creditfile.publication p on p.submission = f.submission and p.seq <= :seq
                            where l.firm = any (:firms)
                            order by l.firm, f.home, f.subject_id, f.item, f.key, p.seq desc, f.line desc
                        ) newest
                        where valid_from <= :validOn
                        order by firm, item, valid_from, key, subject_id
                        """)
                .param("firms", homes(firms))
                .param("validOn", moment.validOn())
                .param("seq", moment.seq())
                .withFetchSize(5_000)
                .query(row -> {
                    facts.computeIfAbsent(row.getLong(14), firm -> new ArrayList<>()).add(stored(row));
                });
        return facts;
    }

    /** Sources that have answered for all firms. */
    List<Answer> answersForAll(Moment moment) {
        return sql.sql(
                        """
                        select p.item, p.source, max(p.as_of) as through
                        from creditfile.publication p where p.seq <= :seq and p.for_all
                        group by p.item, p.source
                        """)
                .param("seq", moment.seq())
                .query(Answer.class)
                .list();
    }

    /** By home number, the sources that have answered by naming the firm. */
    Map<Long, List<Answer>> answers(Collection<Firm> firms, Moment moment) {
        Map<Long, List<Answer>> answers = new HashMap<>();
        sql.sql(
                        """
                        select l.firm, p.item, p.source, max(p.as_of) as through
                        from creditfile.links(
                            array(select subject_id from creditfile.subject_link where firm = any (:firms)),
                            :validOn, :seq) l
                        join creditfile.subject s on s.id = l.subject_id
                        join creditfile.answer a on a.home = s.home and a.subject_id = s.id
                        join creditfile.publication p on p.submission = a.submission
                        where l.firm = any (:firms) and p.seq <= :seq and not p.for_all
                        group by l.firm, p.item, p.source
                        """)
                .param("firms", homes(firms))
                .param("validOn", moment.validOn())
                .param("seq", moment.seq())
                .query(row -> {
                    answers.computeIfAbsent(row.getLong(1), firm -> new ArrayList<>())
                            .add(new Answer(row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)));
                });
        return answers;
    }

    /** By home number, what the facts of its subjects were sealed with. */
    Map<Long, List<FileStore.Key>> keys(Collection<Firm> firms, Moment moment) {
        Map<Long, List<FileStore.Key>> keys = new HashMap<>();
        sql.sql(
                        """
                        select l.firm, k.subject_id, k.item, k.wrapped, k.erased_on, k.legal_basis
                        from creditfile.links(
                            array(select subject_id from creditfile.subject_link where firm = any (:firms)),
                            :validOn, :seq) l
                        join creditfile.sealing_key k on k.subject_id = l.subject_id
                        where l.firm = any (:firms)
                        """)
                .param("firms", homes(firms))
                .param("validOn", moment.validOn())
                .param("seq", moment.seq())
                .query(row -> {
                    keys.computeIfAbsent(row.getLong(1), firm -> new ArrayList<>())
                            .add(new FileStore.Key(
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getBytes(4),
                                    row.getObject(5, LocalDate.class),
                                    row.getString(6)));
                });
        return keys;
    }

    /** Seals hashes by home number as of one moment, unless sealed before; gives what is sealed. */
    Map<Long, byte[]> seal(Map<Long, byte[]> hashes, Moment moment, Instant now) {
        Long[] homes = hashes.keySet().toArray(Long[]::new);
        sql.sql(
                        """
                        insert into creditfile.file_version (home, seq, valid_on, hash, sealed_at)
                        select v.home, :seq, :validOn, decode(v.hash, 'hex'), :now
                        from unnest(cast(:homes as bigint[]), cast(:hashes as text[])) as v (home, hash)
                        on conflict do nothing
                        """)
                .param("homes", homes)
                .param(
                        "hashes",
                        Arrays.stream(homes)
                                .map(home -> HexFormat.of().formatHex(hashes.getOrDefault(home, new byte[0])))
                                .toArray(String[]::new))
                .param("seq", moment.seq())
                .param("validOn", moment.validOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return sealed(hashes.keySet(), moment);
    }

    /** By home number, the hashes of the versions that were sealed as of one moment. */
    Map<Long, byte[]> sealed(Collection<Long> homes, Moment moment) {
        Map<Long, byte[]> sealed = new HashMap<>();
        sql.sql(
                        """
                        select home, hash from creditfile.file_version
                        where home = any (:homes) and seq = :seq and valid_on = :validOn
                        """)
                .param("homes", homes.toArray(Long[]::new))
                .param("seq", moment.seq())
                .param("validOn", moment.validOn())
                .query(row -> {
                    sealed.put(row.getLong(1), row.getBytes(2));
                });
        return sealed;
    }

    /** One entry of the read log for each file; {@code items} are joined by commas. */
    void logReads(
            Actor actor, Moment moment, Long[] homes, String[] bases, String[] items, String[] purposes, Instant now) {
        sql.sql(
                        """
                        insert into creditfile.read_log
                            (home, read_at, account, organisation, basis, items, seq, valid_on, purpose)
                        select r.home, :now, :account, :organisation, r.basis, string_to_array(r.items, ','), :seq, :validOn,
                               r.purpose
                        from unnest(cast(:homes as bigint[]), cast(:bases as text[]), cast(:items as text[]),
                                    cast(:purposes as text[])) as r (home, basis, items, purpose)
                        """)
                .param("homes", homes)
                .param("bases", bases)
                .param("items", items)
                .param("purposes", purposes)
                .param("account", actor.account())
                .param("organisation", actor.organisation().code())
                .param("seq", moment.seq())
                .param("validOn", moment.validOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Long[] homes(Collection<Firm> firms) {
        return firms.stream().map(Firm::home).distinct().toArray(Long[]::new);
    }

    private static FileStore.Stored stored(ResultSet row) throws SQLException {
        return new FileStore.Stored(
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
