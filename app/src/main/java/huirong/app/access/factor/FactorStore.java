package huirong.app.access.factor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table access.second_factor. */
@Repository
class FactorStore {
    /**
     * A sealed secret.
     *
     * @param last true if no more codes are looked at after this try, unless it is right
     */
    record Sealed(byte[] secret, boolean last) {}

    private final JdbcClient database;

    FactorStore(JdbcClient database) {
        this.database = database;
    }

    boolean confirmed(String account) {
        return database.sql("""
                        select count(*)
                        from access.second_factor
                        where account = :account and confirmed_at is not null
                        """)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps a secret for an account that has none; of two pages opened at once both show the same. */
    void offer(String account, byte[] sealed) {
        database.sql("""
                        insert into access.second_factor (account, sealed)
                        values (:account, :sealed)
                        on conflict (account) do nothing
                        """)
                .param("account", account)
                .param("sealed", sealed)
                .update();
    }

    Optional<Sealed> offered(String account) {
        return database.sql("""
                        select sealed
                        from access.second_factor
                        where account = :account and confirmed_at is null
                        """)
                .param("account", account)
                .query((row, number) -> new Sealed(row.getBytes("sealed"), false))
                .optional();
    }

    void confirm(String account, Instant now, long step) {
        database.sql("update access.second_factor set confirmed_at = :now, step = :step where account = :account")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("step", step)
                .param("account", account)
                .update();
    }

    /** Counts the try as wrong before the code is looked at, so that many at once cannot outrun the limit; empty if locked. */
    Optional<Sealed> begin(String account, Instant now) {
        return database.sql("""
                        update access.second_factor
                        set wrong = case when locked_until <= :now then 1 else wrong + 1 end,
                            locked_until = case
                                when locked_until is null and wrong + 1 >= :tries then cast(:until as timestamptz)
                            end
                        where account = :account and confirmed_at is not null
                          and (locked_until is null or locked_until <= :now)
                        returning sealed, locked_until is not null as last
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(SecondFactors.LOCK).atOffset(ZoneOffset.UTC))
                .param("tries", SecondFactors.TRIES)
                .param("account", account)
                .query((row, number) -> new Sealed(row.getBytes("sealed"), row.getBoolean("last")))
                .optional();
    }

    /** False if a code of this step or a later one was accepted meanwhile. */
    boolean accept(String account, long step) {
        return database.sql("""
                        update access.second_factor
                        set step = :step, wrong = 0, locked_until = null
                        where account = :account and step < :step
                        """)
                        .param("step", step)
                        .param("account", account)
                        .update()
                == 1;
    }

    void unlock(String account) {
        database.sql("update access.second_factor set wrong = 0, locked_until = null where account = :account")
                .param("account", account)
                .update();
    }

    void drop(String account) {
        database.sql("delete from access.second_factor where account = :account")
                .param("account", account)
                .update();
    }
}
