package huirong.app.creditfile.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConsentStore implements Consents {
    /** The newest known statement of each authorisation; it is live if signed, not run out and not withdrawn. */
    private static final String LIVE =
            """
            with linked as (
                select l.subject_id, l.firm
                from creditfile.links(
                    array(select subject_id from creditfile.subject_link where firm = any (:firms)),
                    :today, (select seq from creditfile.known_clock)) l
                where l.firm = any (:firms)
            ), newest as (
                select distinct on (c.subject_id, c.number, c.reader) l.firm, c.*
                from creditfile.consent c
                join linked l on l.subject_id = c.subject_id
                join creditfile.publication p on p.submission = c.submission
                order by c.subject_id, c.number, c.reader, p.seq desc, c.line desc
            )
            select firm, number, reader, items, purpose, data_from, data_to, until
            from newest
            where signed <= :today and until > :today and (withdrawn is null or withdrawn > :today)
            """;

    private final JdbcClient sql;

    ConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Consent> ofFirms(Collection<Long> firms, LocalDate today) {
        return sql.sql(LIVE + " order by firm, number")
                .param("today", today)
                .param("firms", firms.toArray(Long[]::new))
                .query(ConsentStore::consent)
                .list();
    }

    @Override
    public List<Consent> ofFirm(long firm, String reader, LocalDate today) {
        return sql.sql(LIVE + " and reader = :reader order by number")
                .param("today", today)
                .param("firms", new Long[] {firm})
                .param("reader", reader)
                .query(ConsentStore::consent)
                .list();
    }

    private static Consent consent(ResultSet row, int n) throws SQLException {
        return new Consent(
                row.getLong("firm"),
                row.getString("number"),
                row.getString("reader"),
                Set.of((String[]) row.getArray("items").getArray()),
                row.getString("purpose"),
                row.getObject("data_from", LocalDate.class),
                row.getObject("data_to", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
