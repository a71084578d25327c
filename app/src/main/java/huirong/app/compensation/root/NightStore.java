package huirong.app.compensation.root;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.root_night. */
@Repository
class NightStore {
    private final JdbcClient sql;

    NightStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Funds that have a book. */
    List<String> zones() {
        return sql.sql("select zone from compensation.ledger order by zone").query(String.class).list();
    }

    /** What became of a night; a failure that is tried again is replaced. */
    void put(Night night) {
        sql.sql(
                        """
                        insert into compensation.root_night (zone, day, at, outcome, entries, words)
                        values (:zone, :day, :at, :outcome, :entries, :words)
                        on conflict (zone, day) do update
                        set at = excluded.at, outcome = excluded.outcome, entries = excluded.entries, words = excluded.words
                        """)
                .param("zone", night.zone())
                .param("day", night.day())
                .param("at", night.at().atOffset(ZoneOffset.UTC))
                .param("outcome", night.outcome().name())
                .param("entries", night.entries())
                .param("words", night.words())
                .update();
    }

    Optional<Night> of(String zone, LocalDate day) {
        return sql.sql("select * from compensation.root_night where zone = :zone and day = :day")
                .param("zone", zone)
                .param("day", day)
                .query(NightStore::night)
                .optional();
    }

    /** Newest first, of some zones. */
    List<Night> latest(List<String> zones, int limit) {
        return sql.sql(
                        """
                        select * from compensation.root_night where zone = any (:zones)
                        order by day desc, zone limit :limit
                        """)
                .param("zones", zones.toArray(String[]::new))
                .param("limit", limit)
                .query(NightStore::night)
                .list();
    }

    private static Night night(ResultSet row, int number) throws SQLException {
        return new Night(
                row.getString("zone"),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                Night.Outcome.valueOf(row.getString("outcome")),
                row.getLong("entries"),
                row.getString("words"));
    }
}
