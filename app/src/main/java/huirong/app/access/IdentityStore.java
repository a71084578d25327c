package huirong.app.access;

import huirong.app.access.provider.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Table access.identity. */
@Repository
class IdentityStore {
    private final JdbcClient database;

    IdentityStore(JdbcClient database) {
        this.database = database;
    }

    Optional<ProvenIdentity> find(String account) {
        return database.sql("""
                        select account, name, real_name, firms, proven_on
                        from access.identity
                        where account = :account
                        """)
                .param("account", account)
                .query(IdentityStore::identity)
                .optional();
    }

    /** Until the transaction ends nobody else arrives as this person. */
    void alone(Statement stated) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .param("person", stated.issuer() + "\n" + stated.subject())
                .query(rows -> {});
    }

    Optional<String> account(Statement stated) {
        return database.sql("select account from access.identity where issuer = :issuer and subject = :subject")
                .param("issuer", stated.issuer())
                .param("subject", stated.subject())
                .query(String.class)
                .optional();
    }

    /** The latest statement takes the place of the one before; the account goes by the latest name. */
    void put(Statement stated, String account, LocalDate on) {
        Map<String, String> firms = new LinkedHashMap<>();
        for (String code : stated.represented()) firms.put(code, Power.REPRESENTATIVE.name());
        database.sql("""
                        insert into access.identity (issuer, subject, account, name, real_name, firms, proven_on)
                        values (:issuer, :subject, :account, :name, :realName, cast(:firms as jsonb), :on)
                        on conflict (issuer, subject) do update
                        set name = excluded.name, real_name = excluded.real_name, firms = excluded.firms,
                            proven_on = excluded.proven_on
                        """)
                .param("issuer", stated.issuer())
                .param("subject", stated.subject())
                .param("account", account)
                .param("name", stated.name())
                .param("realName", stated.realName())
                .param("firms", JsonMapper.shared().writeValueAsString(firms))
                .param("on", on)
                .update();
        database.sql("update access.account set name = :name where ref = :account")
                .param("name", stated.name())
                .param("account", account)
                .update();
    }

    private static ProvenIdentity identity(ResultSet row, int number) throws SQLException {
        Map<String, Power> firms = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> firm :
                JsonMapper.shared().readTree(row.getString("firms")).properties())
            firms.put(firm.getKey(), Power.valueOf(firm.getValue().asString()));
        return new ProvenIdentity(
                row.getString("account"),
                row.getString("name"),
                row.getBoolean("real_name"),
                firms,
                row.getObject("proven_on", LocalDate.class));
    }
}
