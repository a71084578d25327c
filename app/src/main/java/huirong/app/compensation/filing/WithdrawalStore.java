package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.filing_withdrawal. */
@Repository
class WithdrawalStore {
    private final JdbcClient sql;

    WithdrawalStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String filing, String words, Actor by, Instant now) {
        sql.sql(
                        """
                        insert into compensation.filing_withdrawal (filing, words, at, account, person)
                        values (:filing, :words, :now, :account, :person)
                        """)
                .param("filing", filing)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    Optional<Withdrawal> find(String filing) {
        return sql.sql("select filing, words, at, person from compensation.filing_withdrawal where filing = :filing")
                .param("filing", filing)
                .query((row, n) -> new Withdrawal(
                        row.getString("filing"), row.getString("words"), row.getTimestamp("at").toInstant(), row.getString("person")))
                .optional();
    }
}
