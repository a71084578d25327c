package huirong.app.compensation.performance;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tables compensation.filing and payment say of a stretch of days. */
@Repository
class YearStore {
    /**
     * @param filed loans that were filed on these days
     * @param firstFirms firms among them of whose loan the bank declared that it is their first
     * @param standingFen filed on any day, and neither settled nor compensated on the last
     */
    record Filed(long filed, long filedFen, long firms, long firstFirms, long standingFen) {}

    /** A payment of a claim on these days. */
    record Paid(LocalDate clockFrom, LocalDate paidOn, int policyVersion) {}

    private final JdbcClient sql;

    YearStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Refused filings and those that were taken back count nowhere. */
    Filed filed(String zone, LocalDate first, LocalDate last) {
        return sql.sql(
                        """
                        select count(*) filter (where f.filed_on >= :first) as filed,
                               coalesce(sum(f.amount_fen) filter (where f.filed_on >= :first), 0) as filed_fen,
                               count(distinct f.firm) filter (where f.filed_on >= :first) as firms,
                               count(distinct f.firm) filter (where f.filed_on >= :first and 'FIRST_LOAN' = any(f.causes)) as first_firms,
                               coalesce(sum(f.amount_fen) filter (where f.state in ('FILED', 'CLAIMED')
                                   or (f.changed_at at time zone 'Asia/Shanghai')::date > :last), 0) as standing_fen
                        from compensation.filing f
                        where f.zone = :zone and f.filed_on <= :last and f.state not in ('REFUSED', 'WITHDRAWN')
                        """)
                .param("zone", zone)
                .param("first", first)
                .param("last", last)
                .query(Filed.class)
                .single();
    }

    List<Paid> paid(String zone, LocalDate first, LocalDate last) {
        return sql.sql(
                        """
                        select p.clock_from, p.paid_on, f.policy_version from compensation.payment p
                        join compensation.claim c on c.ref = p.claim
                        join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and p.paid_on between :first and :last
                        """)
                .param("zone", zone)
                .param("first", first)
                .param("last", last)
                .query(Paid.class)
                .list();
    }
}
