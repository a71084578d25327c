package huirong.app.compensation.breaker;

import huirong.core.fund.breaker.WatchedLoan;
import huirong.core.fund.policy.Breakers.Action;
import huirong.core.fund.policy.Breakers.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.light and light_run, and what of filings and claims lights are counted from. */
@Repository
class LightStore {
    private final JdbcClient sql;

    LightStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every loan ever filed with a fund, with the day on which it left. */
    List<FiledLoan> filed(String zone) {
        return sql.sql(
                        """
                        select f.ref, f.loan, f.bank, f.filed_on, f.amount_fen,
                               case when f.state in ('COMPENSATED', 'RELEASED', 'WITHDRAWN', 'CARRIED')
                                    then (f.changed_at at time zone 'Asia/Shanghai')::date end as ended_on,
                               f.state = 'CARRIED' as renewed
                        from compensation.filing f
                        where f.zone = :zone and f.state <> 'REFUSED'
                        order by f.number
                        """)
                .param("zone", zone)
                .query(FiledLoan.class)
                .list();
    }

    /** What a fund paid, by filing. */
    Map<String, List<WatchedLoan.Paid>> paid(String zone) {
        Map<String, List<WatchedLoan.Paid>> paid = new HashMap<>();
        sql.sql(
                        """
                        select c.filing, p.paid_on, p.fen
                        from compensation.payment p
                        join compensation.claim c on c.ref = p.claim
                        join compensation.filing f on f.ref = c.filing
                        where f.zone = :zone
                        order by p.at
                        """)
                .param("zone", zone)
                .query(row -> {
                    paid.computeIfAbsent(row.getString("filing"), filing -> new ArrayList<>())
                            .add(new WatchedLoan.Paid(row.getObject("paid_on", LocalDate.class), row.getLong("fen")));
                });
        return paid;
    }

    /** The last month's end up to which lights are counted. */
    Optional<LocalDate> counted(String zone) {
        return sql.sql("select max(cut_off) from compensation.light_run where zone = :zone")
                .param("zone", zone)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void counted(String zone, LocalDate cutOff, Instant now) {
        sql.sql("insert into compensation.light_run (zone, cut_off, counted_at) values (:zone, :cutOff, :now)")
                .param("zone", zone)
                .param("cutOff", cutOff)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(String zone, StoredLight light) {
        sql.sql(
                        """
                        insert into compensation.light (zone, scope, subject, cut_off, actions, review, figures)
                        values (:zone, :scope, :subject, :cutOff, :actions, :review, :figures)
                        """)
                .param("zone", zone)
                .param("scope", light.scope().name())
                .param("subject", light.subject())
                .param("cutOff", light.cutOff())
                .param("actions", light.inForce().stream().map(Action::name).toArray(String[]::new))
                .param("review", light.review())
                .param("figures", light.figures())
                .update();
    }

    /** Every change, oldest first. */
    List<StoredLight> all(String zone) {
        return sql.sql("select * from compensation.light where zone = :zone order by cut_off, scope, subject")
                .param("zone", zone)
                .query(LightStore::light)
                .list();
    }

    /** The last change of each, ordered by what it is over. */
    List<StoredLight> newest(String zone) {
        return sql.sql(
                        """
                        select distinct on (scope, subject) * from compensation.light where zone = :zone
                        order by scope, subject, cut_off desc
                        """)
                .param("zone", zone)
                .query(LightStore::light)
                .list();
    }

    private static StoredLight light(ResultSet row, int number) throws SQLException {
        return new StoredLight(
                Scope.valueOf(row.getString("scope")),
                row.getString("subject"),
                row.getObject("cut_off", LocalDate.class),
                Arrays.stream((String[]) row.getArray("actions").getArray())
                        .map(Action::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("review"),
                row.getString("figures"));
    }
}
