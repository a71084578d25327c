package huirong.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The part of access.account that signing in needs. */
@Repository
class SignInStore {
    /**
     * A try that is being made.
     *
     * @param staff whether a code is to follow
     * @param confirmed whether the account works already
     * @param current whether it is within its term
     * @param password as stored, to compare with
     */
    record Try(String ref, boolean staff, boolean confirmed, boolean current, String password) {}

    private final JdbcClient database;

    SignInStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts the try as wrong before the password is looked at, so that many at once cannot outrun the limit. Empty if there
     * is no such account, or it is locked.
     */
    Optional<Try> begin(String login, Instant now, LocalDate today) {
        return database.sql("""
                        update access.account
                        set wrong = case when locked_until <= :now then 1 else wrong + 1 end,
                            locked_until = case
                                when locked_until is null and wrong + 1 >= :tries then cast(:until as timestamptz)
                            end
                        where login = :login and password is not null and deactivated_at is null
                          and (locked_until is null or locked_until <= :now)
                        returning ref, password, confirmed_at is not null as confirmed,
                                  coalesce(valid_from <= :today, true) and coalesce(valid_to > :today, true) as current,
                                  organisation not in (select code from access.organisation where kind = 'FIRM') as staff
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(Passwords.LOCK).atOffset(ZoneOffset.UTC))
                .param("tries", Passwords.TRIES)
                .param("login", login)
                .param("today", today)
                .query((row, number) -> new Try(
                        row.getString("ref"),
                        row.getBoolean("staff"),
                        row.getBoolean("confirmed"),
                        row.getBoolean("current"),
                        row.getString("password")))
                .optional();
    }

    /** The try was right after all. */
    void succeed(String ref) {
        database.sql("update access.account set wrong = 0, locked_until = null where ref = :ref")
                .param("ref", ref)
                .update();
    }
}
