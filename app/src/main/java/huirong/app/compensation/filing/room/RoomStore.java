package huirong.app.compensation.filing.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What filings and payments come to: of a fund, of a bank and of firms. */
@Repository
class RoomStore {
    private final JdbcClient sql;

    RoomStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the fund may have to pay and has paid, by firm; of one that was never filed nothing. */
    Map<String, Long> usedFen(String zone, Collection<String> firms) {
        return sql
                .sql(
                        """
                        select f.firm, coalesce(sum(case when f.state in ('FILED', 'CLAIMED') then f.share_fen
                                                         when f.state = 'COMPENSATED' then p.fen
                                                         else 0 end), 0) as fen
                        from compensation.filing f
                        left join (select c.filing, sum(p.fen) as fen
                                   from compensation.claim c join compensation.payment p on p.claim = c.ref
                                   where c.zone = :zone and c.firm = any (:firms)
                                   group by c.filing) p on p.filing = f.ref
                        where f.zone = :zone and f.firm = any (:firms)
                        group by f.firm
                        """)
                .param("zone", zone)
                .param("firms", firms.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("firm"), row.getLong("fen")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The loans of firms that are filed and neither paid for nor released. */
    List<String> standing(String zone, Collection<String> firms) {
        return sql.sql(
                        """
                        select loan from compensation.filing
                        where zone = :zone and firm = any (:firms) and state in ('FILED', 'CLAIMED')
                        """)
                .param("zone", zone)
                .param("firms", firms.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** What is filed under leverage and stands. */
    long leveragedFen(String zone) {
        return sql.sql(
                        """
                        select coalesce(sum(amount_fen), 0) from compensation.filing
                        where zone = :zone and cover = 'LEVERAGE' and state in ('FILED', 'CLAIMED')
                        """)
                .param("zone", zone)
                .query(Long.class)
                .single();
    }

    /** What filings from a day on added to a bank's quota. */
    long quotaAddedFen(String zone, String bank, LocalDate from) {
        return sql.sql(
                        """
                        select coalesce(sum(quota_fen), 0) from compensation.filing
                        where zone = :zone and bank = :bank and cover = 'QUOTA' and state not in ('REFUSED', 'WITHDRAWN')
                          and filed_on >= :from
                        """)
                .param("zone", zone)
                .param("bank", bank)
                .param("from", from)
                .query(Long.class)
                .single();
    }

    /** What was paid of a bank's quota from a day on. */
    long quotaTakenFen(String zone, String bank, LocalDate from) {
        return sql.sql(
                        """
                        select coalesce(sum(p.fen), 0)
                        from compensation.filing f
                        join compensation.claim c on c.filing = f.ref
                        join compensation.payment p on p.claim = c.ref
                        where f.zone = :zone and f.bank = :bank and f.cover = 'QUOTA' and p.paid_on >= :from
                        """)
                .param("zone", zone)
                .param("bank", bank)
                .param("from", from)
                .query(Long.class)
                .single();
    }

    /** What a bank has filed under a quota and standing. */
    long quotaBalanceFen(String zone, String bank) {
        return sql.sql(
                        """
                        select coalesce(sum(amount_fen), 0) from compensation.filing
                        where zone = :zone and bank = :bank and cover = 'QUOTA' and state in ('FILED', 'CLAIMED')
                        """)
                .param("zone", zone)
                .param("bank", bank)
                .query(Long.class)
                .single();
    }
}
