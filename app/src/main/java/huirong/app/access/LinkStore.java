package huirong.app.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table access.link: at most one live one-time link per account. */
@Repository
class LinkStore {
    private final JdbcClient database;

    LinkStore(JdbcClient database) {
        this.database = database;
    }

    void put(String account, OneTimeToken token, Instant expires) {
        database.sql("""
                        insert into access.link (account, token_hash, expires_at)
                        values (:account, :hash, :expires)
                        on conflict (account) do update
                        set token_hash = excluded.token_hash, expires_at = excluded.expires_at
                        """)
                .param("account", account)
                .param("hash", token.hash())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Account> account(OneTimeToken token, Instant now) {
        return database.sql("""
                        select a.ref, a.login, a.name, a.organisation, a.role, a.valid_to,
                               a.password is not null as welcomed, a.deactivated_at is null as active
                        from access.link l
                        join access.account a on a.ref = l.account
                        where l.token_hash = :hash and l.expires_at > :now and a.deactivated_at is null
                        """)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(AccountStore::account)
                .optional();
    }

    /** Uses the link up. Of two at once one gets the account, the other nothing. */
    Optional<String> take(OneTimeToken token, Instant now) {
        return database.sql("""
                        delete from access.link
                        where token_hash = :hash and expires_at > :now
                        returning account
                        """)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    void drop(String account) {
        database.sql("delete from access.link where account = :account")
                .param("account", account)
                .update();
    }
}
