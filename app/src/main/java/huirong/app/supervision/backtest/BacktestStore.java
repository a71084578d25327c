package huirong.app.supervision.backtest;

import huirong.core.loan.BadLoan;
import huirong.core.loan.FiveClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What origination and lending publish, put together line by line. */
@Repository
class BacktestStore {
    private final JdbcClient sql;

    BacktestStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Lines under which something was drawn, of one zone or of one bank in all zones.
     *
     * @param zone null for all
     * @param bank null for all
     */
    List<ScoredLine> lines(@Nullable String zone, @Nullable String bank, BadLoan rule, LocalDate cutoff) {
        return sql.sql(
                        """
                        select s.card, s.card_version, s.title_zh, s.title_en, coalesce(s.points, 0) as points,
                               coalesce(s.possible, 0) as possible, sum(l.amount_fen)::bigint as drawn_fen,
                               bool_or(coalesce(l.five_class = any (:classes), false)
                                       or coalesce(l.overdue_since <= :since, false)) as bad
                        from origination.line_score_pub s
                        join lending.loan_pub l on l.line = s.line
                        where (s.zone = :zone or :zone::text is null) and (s.bank = :bank or :bank::text is null)
                        group by s.line, s.card, s.card_version, s.title_zh, s.title_en, s.points, s.possible
                        order by s.line
                        """)
                .param("classes", rule.classes().stream().map(FiveClass::code).toArray(String[]::new))
                .param("since", rule.overdueSince(cutoff))
                .param("zone", zone)
                .param("bank", bank)
                .query(ScoredLine.class)
                .list();
    }
}
