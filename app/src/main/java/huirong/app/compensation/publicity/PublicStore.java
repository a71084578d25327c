package huirong.app.compensation.publicity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of the fund's tables everybody may read. */
@Repository
class PublicStore {
    private final JdbcClient sql;

    PublicStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Claims that are public on a day, by the number of their filing. */
    List<PublishedClaim> published(String zone, LocalDate day) {
        return sql.sql(
                        """
                        select f.number, c.bank, c.firm, c.payout_fen as fen, c.public_until as until
                        from compensation.claim c join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and c.state = 'PUBLISHED' and c.public_until >= :day
                        order by f.number
                        """)
                .param("zone", zone)
                .param("day", day)
                .query(PublishedClaim.class)
                .list();
    }
}
