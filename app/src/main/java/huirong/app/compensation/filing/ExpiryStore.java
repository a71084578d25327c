package huirong.app.compensation.filing;

import huirong.core.fund.FilingState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.expiry_run, and what of a filing its rule changes. */
@Repository
class ExpiryStore {
    private final JdbcClient sql;

    ExpiryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The caller holds the filing's lock. */
    void expire(String ref, FilingState to, LocalDate day, Instant now) {
        sql.sql("update compensation.filing set state = :state, expired_on = :day, changed_at = :now where ref = :ref")
                .param("state", to.name())
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** Whether filings were looked through on a day for those that can no longer be claimed for. */
    boolean looked(String zone, LocalDate day) {
        return sql.sql("select exists (select from compensation.expiry_run where zone = :zone and day = :day)")
                .param("zone", zone)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void looked(String zone, LocalDate day, int released) {
        sql.sql(
                        """
                        insert into compensation.expiry_run (zone, day, released) values (:zone, :day, :released)
                        on conflict do nothing
                        """)
                .param("zone", zone)
                .param("day", day)
                .param("released", released)
                .update();
    }
}
