package huirong.app.compensation.fund;

import huirong.core.fund.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.policy. */
@Repository
class PolicyStore {
    private final JdbcClient sql;
    /** By its text: a version never changes, and reading one takes longer than fetching it. */
    private final Map<String, Policy> read = new ConcurrentHashMap<>();

    PolicyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Said again, the version stays as it is. */
    void add(String zone, Policy policy) {
        sql.sql(
                        """
                        insert into compensation.policy (zone, version, valid_from, valid_until, body)
                        values (:zone, :version, :from, :until, :body)
                        on conflict (zone, version) do nothing
                        """)
                .param("zone", zone)
                .param("version", policy.version())
                .param("from", policy.from())
                .param("until", policy.until())
                .param("body", policy.canonical())
                .update();
    }

    List<Policy> policies(String zone) {
        return sql.sql("select body from compensation.policy where zone = :zone order by version")
                .param("zone", zone)
                .query((row, n) -> read.computeIfAbsent(row.getString(1), Policy::kept))
                .list();
    }
}
