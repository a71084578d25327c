package huirong.app.supervision;

import huirong.app.membership.Zone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IndicatorStore {
    /**
     * Every indicator's rows, once: the figure is their sum, so that a figure and its list cannot say different things. A
     * line that was given up is none; those of a named batch and the others exclude each other.
     */
    private static final String BEHIND =
            """
            with behind (code, ref, firm, organisation, day, fen, batch) as (
                select 'collected', f.firm, f.firm, null::text, (f.registered at time zone 'Asia/Shanghai')::date,
                       null::bigint, null::text
                from creditfile.firm_pub f
                union all
                select 'registered', m.firm, m.firm, null, min((m.claimed_at at time zone 'Asia/Shanghai')::date), null, null
                from membership.membership_pub m where m.zone = :zone group by m.firm
                union all
                select 'proven', m.firm, m.firm, null, min(m.proven_on), null, null
                from membership.membership_pub m where m.zone = :zone and m.proven_on is not null group by m.firm
                union all
                select 'joined', m.firm, m.firm, null, min(m.joined_on), null, null
                from membership.membership_pub m where m.zone = :zone and m.state = 'JOINED' group by m.firm
                union all
                select 'authorised', a.firm, a.firm, null, min(a.given), null, null
                from creditfile.authorisation_pub a
                where a.reader = any (:banks)
                  and exists (select from membership.membership_pub m where m.zone = :zone and m.firm = a.firm)
                group by a.firm
                union all
                select 'requested', r.ref, r.firm, null, r.filed_on, r.amount_fen, r.batch
                from origination.request_pub r where r.zone = :zone
                union all
                select 'granted', l.ref, l.firm, l.bank, l.granted_on, l.amount_fen, l.batch
                from origination.line_pub l where l.zone = :zone and l.state in ('GRANTED', 'CONTRACTED')
                union all
                select 'lines', l.ref, l.firm, l.bank, l.granted_on, l.amount_fen, null
                from origination.line_pub l
                where l.zone = :zone and l.state in ('GRANTED', 'CONTRACTED') and l.batch is null
                union all
                select 'first-batch', l.ref, l.firm, l.bank, l.granted_on, l.amount_fen, l.batch
                from origination.line_pub l
                where l.zone = :zone and l.state in ('GRANTED', 'CONTRACTED') and l.batch is not null
                union all
                select 'banks', p.bank, null, p.bank, min(p.published_on), null, null
                from marketplace.product_pub p where p.zone = :zone and p.state = 'PUBLISHED' group by p.bank
                union all
                select 'drawn', l.ref, l.firm, l.bank, l.drawn_on, l.amount_fen, null
                from lending.loan_pub l where l.zone = :zone
                union all
                select 'fund-budget', b.ref, null, :fund, b.budgeted_on, b.amount_fen, null
                from compensation.budget_pub b where b.zone = :zone
            )
            """;

    private final JdbcClient sql;

    IndicatorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All figures of a zone. */
    Map<Indicator, Tally> tallies(Zone zone) {
        Map<Indicator, Tally> tallies = new EnumMap<>(Indicator.class);
        scoped(BEHIND
                        + """
                        select code, count(distinct firm) as firms, count(*) as cases,
                               count(distinct organisation) as organisations, coalesce(sum(fen), 0) as fen
                        from behind group by code
                        """, zone)
                .query(CodedTally.class)
                .list()
                .forEach(row -> Indicator.of(row.code()).ifPresent(indicator -> tallies.put(indicator, row.tally())));
        return tallies;
    }

    /** The rows behind a figure, newest first. {@code bank} bounds them to one legal entity's, null does not. */
    List<BehindRow> rows(Zone zone, Indicator indicator, @Nullable String bank, @Nullable String after, int limit) {
        return scoped(BEHIND
                        + """
                        select b.ref, b.day, b.firm, b.organisation, b.fen, n.chinese as batch_chinese, n.english as batch_english
                        from behind b
                        left join origination.batch_pub n on n.zone = :zone and n.code = b.batch
                        where b.code = :code and (:bank = '' or b.organisation = :bank)
                          and (:after = '' or (b.day, b.ref) < (
                              select a.day, a.ref from behind a where a.code = :code and a.ref = :after))
                        order by b.day desc, b.ref desc
                        limit :limit
                        """, zone)
                .param("code", indicator.code())
                .param("bank", bank == null ? "" : bank)
                .param("after", after == null ? "" : after)
                .param("limit", limit)
                .query(BehindRow.class)
                .list();
    }

    /** The same without names: by month and organisation, newest first. */
    List<MonthRow> months(Zone zone, Indicator indicator) {
        return scoped(BEHIND
                        + """
                        select to_char(day, 'YYYY-MM') as month, organisation, count(distinct firm) as firms,
                               count(*) as cases, sum(fen) as fen
                        from behind where code = :code
                        group by to_char(day, 'YYYY-MM'), organisation
                        order by month desc, organisation
                        """, zone)
                .param("code", indicator.code())
                .query(MonthRow.class)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String statement, Zone zone) {
        return sql.sql(statement)
                .param("zone", zone.code())
                .param("banks", zone.banks().toArray(String[]::new))
                .param("fund", zone.fundOffice());
    }

    private record CodedTally(String code, long firms, long cases, long organisations, long fen) {
        Tally tally() {
            return new Tally(firms, cases, organisations, fen);
        }
    }
}
