package huirong.app.compensation.performance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much is filed with a fund. */
@Repository
class FiledStore {
    private final JdbcClient sql;

    FiledStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param loans ever filed and not refused
     * @param fen amount of these
     * @param standingFen of them what was drawn on loans that are neither settled nor compensated
     */
    record Filed(long loans, long fen, long standingFen) {}

    Filed of(String zone) {
        return sql.sql(
                        """
                        select count(*) as loans, coalesce(sum(amount_fen), 0) as fen,
                               coalesce(sum(amount_fen) filter (where state in ('FILED', 'CLAIMED')), 0) as standing_fen
                        from compensation.filing where zone = :zone and state <> 'REFUSED'
                        """)
                .param("zone", zone)
                .query(Filed.class)
                .single();
    }
}
