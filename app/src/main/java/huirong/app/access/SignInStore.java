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
    /** A try that is being made: the account, whether a code is to follow, whether it works already, and the stored password to compare with. */
    record Try(String ref, boolean staff, boolean confirmed, String password) {}

    private final JdbcClient database;

    SignInStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts the try as wrong before the password is looked at, so that many at once cannot outrun the limit. Empty if there
     * is no such account, it is locked, or its term is over.
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
                          and (valid_from is null or valid_from <= :today)
                          and (valid_to is null or valid_to > :today)
                        returning ref, password, confirmed_at is not null as confirmed,
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
