package huirong.app.access;

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
