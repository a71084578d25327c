package huirong.app.creditfile.facts;

import huirong.app.access.Reference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Subjects, and the keys their facts are sealed with. Both outlive the submission that first needs them. */
@Component
class SubjectStore {
    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final Vault vault;

    SubjectStore(JdbcClient sql, NamedParameterJdbcTemplate batches, Vault vault) {
        this.sql = sql;
        this.batches = batches;
        this.vault = vault;
    }

    /** Those of the identifiers that are known. */
    Map<String, Subject> find(String scheme, Collection<String> identifiers, LocalDate today) {
        Map<String, Subject> found = new HashMap<>();
        sql.sql(
                        """
                        with named as (
                            select id, home, identifier from creditfile.subject
                            where scheme = :scheme and identifier = any (:identifiers)
                        )
                        select n.identifier, n.id, n.home, l.firm
                        from named n
                        left join creditfile.links(
                            array(select id from named), :today, (select seq from creditfile.known_clock)) l
                            on l.subject_id = n.id
                        """)
                .param("today", today)
                .param("scheme", scheme)
                .param("identifiers", identifiers.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            new Subject(row.getLong(2), row.getLong(3), (Long) row.getObject(4)));
                });
        return found;
    }

    /** Names subjects nobody knew, each its own home. In a transaction of its own: others may need the same subject. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void name(String scheme, Collection<String> identifiers) {
        sql.sql(
                        """
                        insert into creditfile.subject (id, home, scheme, identifier)
                        select n.id, n.id, :scheme, n.identifier
                        from (select nextval('creditfile.subject_number') as id, identifier
                              from unnest(:identifiers::text[]) as identifier) n
                        on conflict (scheme, identifier) do nothing
                        """)
                .param("scheme", scheme)
                .param("identifiers", identifiers.toArray(String[]::new))
                .update();
    }

    /** Gives a subject's home a firm's reference, once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void openFirm(Collection<Long> homes) {
        sql.sql(
                        """
                        insert into creditfile.firm (home, ref)
                        select * from unnest(:homes::bigint[], :refs::text[])
                        on conflict (home) do nothing
                        """)
                .param("homes", homes.toArray(Long[]::new))
                .param(
                        "refs",
                        homes.stream().map(home -> Reference.fresh()).toArray(String[]::new))
                .update();
    }

    /** The keys of subjects' facts of an item, by subject, made where there is none; one that was destroyed is left out. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Map<Long, SealingKey> keys(Collection<Subject> subjects, String item) {
        return keysWithin(subjects, item);
    }

    /** The same, within the caller's transaction. */
    Map<Long, SealingKey> keysWithin(Collection<Subject> subjects, String item) {
        Long[] homes = subjects.stream().map(Subject::home).toArray(Long[]::new);
        Long[] ids = subjects.stream().map(Subject::id).toArray(Long[]::new);
        Map<Long, SealingKey> keys = stored(ids, homes, item);
        List<Subject> without =
                subjects.stream().filter(subject -> !keys.containsKey(subject.id())).toList();
        if (without.isEmpty()) return keys;
        batches.batchUpdate(
                """
                insert into creditfile.sealing_key (home, subject_id, item, wrapped)
                values (:home, :subject, :item, :wrapped)
                on conflict do nothing
                """,
                without.stream()
                        .map(subject -> new MapSqlParameterSource()
                                .addValue("home", subject.home())
                                .addValue("subject", subject.id())
                                .addValue("item", item)
                                .addValue("wrapped", vault.newKey()))
                        .toArray(MapSqlParameterSource[]::new));
        return stored(ids, homes, item);
    }

    private Map<Long, SealingKey> stored(Long[] ids, Long[] homes, String item) {
        Map<Long, SealingKey> keys = new HashMap<>();
        sql.sql(
                        """
                        select subject_id, wrapped from creditfile.sealing_key
                        where home = any (:homes) and subject_id = any (:ids) and item = :item and wrapped is not null
                        """)
                .param("homes", homes)
                .param("ids", ids)
                .param("item", item)
                .query(row -> {
                    keys.put(row.getLong(1), vault.unwrap(row.getBytes(2)));
                });
        return keys;
    }
}
