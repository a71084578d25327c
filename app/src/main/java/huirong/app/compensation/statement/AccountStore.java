package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.custodian_account. */
@Repository
class AccountStore {
    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    void propose(Actor by, String ref, String zone, String number, String bank, Instant now) {
        sql.sql(
                        """
                        insert into compensation.custodian_account
                            (ref, zone, number, bank, state, proposed_at, proposed_account, proposed_person)
                        values (:ref, :zone, :number, :bank, 'PROPOSED', :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("zone", zone)
                .param("number", number)
                .param("bank", bank)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    void decide(Actor by, String ref, CustodianAccount.State state, @Nullable String words, Instant now) {
        sql.sql(
                        """
                        update compensation.custodian_account
                        set state = :state, decided_at = :now, decided_account = :account, decided_person = :person, words = :words
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("words", words)
                .param("ref", ref)
                .update();
    }

    /** As it is; nobody else decides on it until the transaction ends. */
    Optional<CustodianAccount> lock(String ref) {
        return sql.sql("select * from compensation.custodian_account where ref = :ref for update")
                .param("ref", ref)
                .query(AccountStore::account)
                .optional();
    }

    /** Newest first. */
    List<CustodianAccount> ofZone(String zone) {
        return sql.sql("select * from compensation.custodian_account where zone = :zone order by proposed_at desc, ref")
                .param("zone", zone)
                .query(AccountStore::account)
                .list();
    }

    /** The newest that was confirmed; nobody else uploads to it until the transaction ends. */
    Optional<CustodianAccount> inForce(String zone) {
        return sql.sql(
                        """
                        select * from compensation.custodian_account
                        where zone = :zone and state = 'CONFIRMED' order by proposed_at desc, ref limit 1 for update
                        """)
                .param("zone", zone)
                .query(AccountStore::account)
                .optional();
    }

    private static CustodianAccount account(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp decided = row.getTimestamp("decided_at");
        return new CustodianAccount(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("number"),
                row.getString("bank"),
                CustodianAccount.State.valueOf(row.getString("state")),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("proposed_account"),
                row.getString("proposed_person"),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_person"),
                row.getString("words"));
    }
}
