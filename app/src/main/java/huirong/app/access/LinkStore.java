package huirong.app.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table access.link: at most one live one-time link per account. */
@Repository
class LinkStore {
    /** A link that works. */
    record Live(String account, boolean setsPassword) {}

    private final JdbcClient database;

    LinkStore(JdbcClient database) {
        this.database = database;
    }

    void put(String account, boolean setsPassword, OneTimeToken token, Instant expires) {
        database.sql("""
                        insert into access.link (account, purpose, token_hash, expires_at)
                        values (:account, :purpose, :hash, :expires)
                        on conflict (account) do update
                        set purpose = excluded.purpose, token_hash = excluded.token_hash,
                            expires_at = excluded.expires_at
                        """)
                .param("account", account)
                .param("purpose", setsPassword ? "PASSWORD" : "FACTOR")
                .param("hash", token.hash())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A link that works, held until the transaction ends: of two who use it at once one finds it, the other nothing. */
    Optional<Live> lock(OneTimeToken token, Instant now) {
        return database.sql("""
                        select l.account, l.purpose
                        from access.link l
                        join access.account a on a.ref = l.account
                        where l.token_hash = :hash and l.expires_at > :now and a.deactivated_at is null
                        for update of l
                        """)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Live(
                        row.getString("account"), row.getString("purpose").equals("PASSWORD")))
                .optional();
    }

    void drop(String account) {
        database.sql("delete from access.link where account = :account")
                .param("account", account)
                .update();
    }
}
