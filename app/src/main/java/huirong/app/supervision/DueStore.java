package huirong.app.supervision;

import huirong.app.membership.Zone;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DueStore {
    private final JdbcClient sql;

    DueStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Asks whose next step is due by a day or should have been, claims that wait for a ruling, reviews, and cards to decide on. */
    List<Due> waiting(Zone zone, LocalDate by) {
        return sql.sql(
                        """
                        select case when a.state = 'FILED' then 'accept' else 'decide' end as what,
                               a.unit as who, a.firm, a.request as about,
                               case when a.state = 'FILED' then a.accept_by else a.decide_by end as by
                        from origination.ask_pub a
                        where a.zone = :zone
                          and (a.state = 'FILED' and a.accept_by <= :by
                               or a.state in ('ACCEPTED', 'PROPOSED') and a.decide_by <= :by)
                        union all
                        select 'dispute', null, m.firm, m.zone, (m.claimed_at at time zone 'Asia/Shanghai')::date
                        from membership.membership_pub m where m.zone = :zone and m.state = 'DISPUTED'
                        union all
                        select 'review', null, r.firm, r.ref, coalesce(r.due, r.filed_on)
                        from scoring.review_pub r
                        where r.zone = :zone and r.state = 'FILED' and coalesce(r.due, r.filed_on) <= :by
                        union all
                        select 'card', null, null, c.ref, c.since
                        from scoring.card_waiting_pub c where c.office = :office
                        order by by, what, about
                        """)
                .param("zone", zone.code())
                .param("office", zone.office())
                .param("by", by)
                .query(Due.class)
                .list();
    }

    /** Of each item and source that delivers for all firms, the day through which it answered last. */
    List<Due> deliveries() {
        return sql.sql(
                        """
                        select 'deliver' as what, p.source as who, null as firm, p.item as about, max(p.as_of) as by
                        from creditfile.publication_pub p where p.for_all
                        group by p.source, p.item
                        order by by, who, about
                        """)
                .query(Due.class)
                .list();
    }
}
