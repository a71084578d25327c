package huirong.app.compensation.root;

import huirong.core.ledger.Root;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.root. */
@Repository
class RootStore {
    private final JdbcClient sql;

    RootStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A second root over as many lines is the same one; the first stays. */
    void add(String zone, SignedRoot signed) {
        sql.sql(
                        """
                        insert into compensation.root (zone, entries, line, ed25519_key, ed25519, sm2_key, sm2)
                        values (:zone, :entries, :line, :ed25519Key, :ed25519, :sm2Key, :sm2)
                        on conflict (zone, entries) do nothing
                        """)
                .param("zone", zone)
                .param("entries", signed.root().entries())
                .param("line", signed.root().line())
                .param("ed25519Key", signed.ed25519Key())
                .param("ed25519", signed.ed25519())
                .param("sm2Key", signed.sm2Key())
                .param("sm2", signed.sm2())
                .update();
    }

    /** How many entries the newest root covers; -1 if there is none. */
    long covered(String zone) {
        return sql.sql("select coalesce(max(entries), -1) from compensation.root where zone = :zone")
                .param("zone", zone)
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<SignedRoot> of(String zone) {
        return sql.sql(
                        """
                        select line, ed25519_key, ed25519, sm2_key, sm2
                        from compensation.root where zone = :zone order by entries desc
                        """)
                .param("zone", zone)
                .query((row, n) -> new SignedRoot(
                        Root.read(row.getString(1)), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }
}
