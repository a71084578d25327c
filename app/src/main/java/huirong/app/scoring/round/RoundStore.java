package huirong.app.scoring.round;

import huirong.app.access.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table round. Public evaluations are every office's duty, so that each sees all rounds. */
@Repository
class RoundStore {
    private static final String ROUND =
            """
            select ref, card, card_version, seq, organisation, account, person, by_clock, begun_at, firms, done, scored, cursor,
                   ended_at, broken_off
            from scoring.round
            """;

    private final JdbcClient sql;

    RoundStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if another one runs. */
    boolean add(Round round) {
        return sql.sql(
                        """
                        insert into scoring.round (ref, card, card_version, seq, organisation, account, person, by_clock,
                                                   begun_at, firms, done, scored, broken_off)
                        values (:ref, :card, :version, :seq, :organisation, :account, :person, :byClock, :begun, :firms, 0, 0,
                                false)
                        on conflict ((true)) where ended_at is null do nothing
                        """)
                        .param("ref", round.ref())
                        .param("card", round.card())
                        .param("version", round.cardVersion())
                        .param("seq", round.seq())
                        .param("organisation", round.organisation())
                        .param("account", round.account())
                        .param("person", round.person())
                        .param("byClock", round.byClock())
                        .param("begun", round.begunAt().atOffset(ZoneOffset.UTC))
                        .param("firms", round.firms())
                        .update()
                == 1;
    }

    Optional<Round> running() {
        return sql.sql(ROUND + "where ended_at is null").query(RoundStore::round).optional();
    }

    /** The latest that came to its end. */
    Optional<Round> latest(String card) {
        return sql.sql(ROUND
                        + """
                        where card = :card and ended_at is not null and not broken_off
                        order by begun_at desc
                        limit 1
                        """)
                .param("card", card)
                .query(RoundStore::round)
                .optional();
    }

    /** Newest first. */
    List<Round> list(Scope reader, int most) {
        return sql.sql(ROUND + "where :kind in ('CREDIT_OFFICE', 'AUDIT') order by begun_at desc limit :most")
                .param("kind", reader.kind().name())
                .param("most", most)
                .query(RoundStore::round)
                .list();
    }

    /** A page more is done. */
    void went(Round round, long done, long scored, @Nullable String cursor) {
        sql.sql(
                        """
                        update scoring.round set done = done + :done, scored = scored + :scored, cursor = :cursor
                        where ref = :ref and ended_at is null
                        """)
                .param("ref", round.ref())
                .param("done", done)
                .param("scored", scored)
                .param("cursor", cursor)
                .update();
    }

    void ended(Round round, boolean brokenOff, Instant now) {
        sql.sql("update scoring.round set ended_at = :now, broken_off = :brokenOff where ref = :ref and ended_at is null")
                .param("ref", round.ref())
                .param("brokenOff", brokenOff)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Round(
                row.getString("ref"),
                row.getString("card"),
                row.getString("card_version"),
                row.getLong("seq"),
                row.getString("organisation"),
                row.getString("account"),
                row.getString("person"),
                row.getBoolean("by_clock"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getLong("firms"),
                row.getLong("done"),
                row.getLong("scored"),
                row.getString("cursor"),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("broken_off"));
    }
}
