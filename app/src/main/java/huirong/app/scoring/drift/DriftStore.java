package huirong.app.scoring.drift;

import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Table evaluation, read by card: no method tells whose evaluation it is. */
@Repository
class DriftStore {
    private static final int FETCH = 500;

    private final JdbcClient sql;

    DriftStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The day on which a card of this code, of whichever version, gave its first evaluation. */
    Optional<LocalDate> firstDay(String card) {
        return sql.sql(
                        """
                        select (min(issued_at) at time zone 'Asia/Shanghai')::date as day
                        from scoring.evaluation where card = :card having count(*) > 0
                        """)
                .param("card", card)
                .query(LocalDate.class)
                .optional();
    }

    /** Of each firm that was evaluated in the period the latest evaluation; of many firms those evaluated last. */
    @Transactional(readOnly = true)
    void latest(String card, Period period, int most, Consumer<Evaluation> each) {
        sql.sql(
                        """
                        select result from (
                            select distinct on (home, firm) result, issued_at from scoring.evaluation
                            where card = :card and issued_at >= :from and issued_at < :to
                            order by home, firm, issued_at desc, ref desc) as of_each_firm
                        order by issued_at desc
                        limit :most
                        """)
                .param("card", card)
                .param("from", period.begins())
                .param("to", period.ends())
                .param("most", most)
                .withFetchSize(FETCH)
                .query(row -> {
                    each.accept(Evaluations.read(row.getString(1)));
                });
    }
}
