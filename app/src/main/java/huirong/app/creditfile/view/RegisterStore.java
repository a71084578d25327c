package huirong.app.creditfile.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RegisterStore {
    /** A registration as stored, with what it is sealed with and the firm's code, empty if it has none. */
    record Stored(LocalDate effective, byte[] body, byte[] wrapped, String source, String code) {}

    private final JdbcClient sql;

    RegisterStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<String> firm(String code, LocalDate today) {
        return sql.sql(
                        """
                        select f.ref
                        from creditfile.links(
                            array(select id from creditfile.subject where scheme = 'uscc' and identifier = :code),
                            :today, (select seq from creditfile.known_clock)) l
                        join creditfile.firm f on f.home = l.firm
                        """)
                .param("code", code)
                .param("today", today)
                .query(String.class)
                .optional();
    }

    List<Firm> firms(Collection<String> codes, LocalDate today) {
        return sql.sql(
                        """
                        select distinct f.home, f.ref
                        from creditfile.links(
                            array(select id from creditfile.subject where scheme = 'uscc' and identifier = any (:codes)),
                            :today, (select seq from creditfile.known_clock)) l
                        join creditfile.firm f on f.home = l.firm
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("today", today)
                .query((row, n) -> new Firm(row.getLong("home"), row.getString("ref")))
                .list();
    }

    Optional<Stored> newest(String ref, LocalDate today) {
        return sql.sql(
                        """
                        with linked as (
                            select l.subject_id, s.home, s.scheme, s.identifier
                            from creditfile.firm f
                            cross join lateral creditfile.links(
                                array(select subject_id from creditfile.subject_link where firm = f.home),
                                :today, (select seq from creditfile.known_clock)) l
                            join creditfile.subject s on s.id = l.subject_id
                            where f.ref = :ref and l.firm = f.home
                        )
                        select t.valid_from, t.body, k.wrapped, p.source,
                               coalesce((select min(identifier) from linked where scheme = 'uscc'), '') as code
                        from linked l
                        join creditfile.fact t on t.home = l.home and t.subject_id = l.subject_id and t.item = 'registration'
                        join creditfile.publication p on p.submission = t.submission
                        join creditfile.sealing_key k
                            on k.home = t.home and k.subject_id = t.subject_id and k.item = t.item and k.wrapped is not null
                        where t.valid_from <= :today
                        order by t.valid_from desc, p.seq desc, t.line desc
                        limit 1
                        """)
                .param("ref", ref)
                .param("today", today)
                .query((row, n) -> new Stored(
                        row.getObject(1, LocalDate.class),
                        row.getBytes(2),
                        row.getBytes(3),
                        row.getString(4),
                        row.getString(5)))
                .optional();
    }
}
