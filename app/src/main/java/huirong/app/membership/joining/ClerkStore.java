package huirong.app.membership.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table membership.clerk. */
@Repository
class ClerkStore {
    private final JdbcClient sql;

    ClerkStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Clerk clerk, byte[] codeHash, Instant codeUntil, Instant now) {
        sql.sql(
                        """
                        insert into membership.clerk (ref, membership, name, until, code_hash, code_until, invited_at)
                        values (:ref, :membership, :name, :until, :hash, :codeUntil, :now)
                        """)
                .param("ref", clerk.ref())
                .param("membership", clerk.membership())
                .param("name", clerk.name())
                .param("until", clerk.until())
                .param("hash", codeHash)
                .param("codeUntil", codeUntil.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Clerk> of(String membership) {
        return sql.sql(
                        """
                        select ref, membership, name, until, account, ended_on as "endedOn"
                        from membership.clerk where membership = :membership order by invited_at desc, ref
                        """)
                .param("membership", membership)
                .query(Clerk.class)
                .list();
    }

    /** Spends a code that is neither used nor run out. */
    Optional<Clerk> redeem(byte[] codeHash, String account, Instant now, LocalDate today) {
        return sql.sql(
                        """
                        update membership.clerk set account = :account
                        where code_hash = :hash and account is null and ended_on is null
                          and code_until > :now and until > :today
                        returning ref, membership, name, until, account, ended_on as "endedOn"
                        """)
                .param("account", account)
                .param("hash", codeHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query(Clerk.class)
                .optional();
    }

    void end(String ref, LocalDate today) {
        sql.sql("update membership.clerk set ended_on = :today where ref = :ref and ended_on is null")
                .param("today", today)
                .param("ref", ref)
                .update();
    }
}
