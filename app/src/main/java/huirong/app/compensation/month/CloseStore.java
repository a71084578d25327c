package huirong.app.compensation.month;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.month_close. */
@Repository
class CloseStore {
    private final JdbcClient sql;

    CloseStore(JdbcClient sql) {
        this.sql = sql;
    }

    void propose(Actor by, String ref, BookMonth month, String body, String hash, Instant now) {
        sql.sql(
                        """
                        insert into compensation.month_close
                            (ref, zone, month, state, body, hash, proposed_at, proposed_account, proposed_person)
                        values (:ref, :zone, :month, 'PROPOSED', :body, :hash, :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("zone", month.zone())
                .param("month", month.month().atDay(1))
                .param("body", body)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    void decide(Actor by, String ref, MonthClose.State state, @Nullable String words, Instant now) {
        sql.sql(
                        """
                        update compensation.month_close
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

    Optional<MonthClose> locked(String ref) {
        return sql.sql("select * from compensation.month_close where ref = :ref for update")
                .param("ref", ref)
                .query(CloseStore::close)
                .optional();
    }

    /** The closing of a month that stands or waits; empty if there is none. */
    Optional<MonthClose> of(String zone, YearMonth month) {
        return sql.sql(
                        """
                        select * from compensation.month_close
                        where zone = :zone and month = :month and state <> 'RETURNED'
                        """)
                .param("zone", zone)
                .param("month", month.atDay(1))
                .query(CloseStore::close)
                .optional();
    }

    /** Newest month first, those that were returned too. */
    List<MonthClose> ofZone(String zone) {
        return sql.sql("select * from compensation.month_close where zone = :zone order by month desc, proposed_at desc")
                .param("zone", zone)
                .query(CloseStore::close)
                .list();
    }

    /** When the first line was entered; empty if there is no book or nothing in it. */
    Optional<Instant> first(String zone) {
        return sql.sql("select at from compensation.entry where zone = :zone and no = 1")
                .param("zone", zone)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    private static MonthClose close(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp decided = row.getTimestamp("decided_at");
        return new MonthClose(
                row.getString("ref"),
                row.getString("zone"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                MonthClose.State.valueOf(row.getString("state")),
                row.getString("body"),
                row.getString("hash"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("proposed_account"),
                row.getString("proposed_person"),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_person"),
                row.getString("words"));
    }
}
