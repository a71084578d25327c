package huirong.app.origination.request;

import huirong.app.access.Actor;
import huirong.core.request.AskEvent;
import huirong.core.request.AskState;
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

/** Table origination.step. The first step of every ask is its filing. */
@Repository
class StepStore {
    static final String FILED = "FILE";

    private final JdbcClient database;

    StepStore(JdbcClient database) {
        this.database = database;
    }

    /** The ask's row is locked by the move that this records, so that numbers have no gaps. */
    void add(Actor by, String ask, @Nullable AskEvent event, AskState state, @Nullable String reason, String words, Instant now) {
        database.sql("""
                        insert into origination.step (ask, no, event, state, at, account, person, organisation, reason, words)
                        select :ask, count(*) + 1, :event, :state, :now, :account, :person, :organisation, :reason, :words
                        from origination.step where ask = :ask
                        """)
                .param("ask", ask)
                .param("event", event == null ? FILED : event.name())
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("organisation", by.organisation().code())
                .param("reason", reason)
                .param("words", words)
                .update();
    }

    /** Of an ask that was found within somebody's reach. */
    List<Step> of(Ask ask) {
        return database.sql("""
                        select no, event, state, at, account, person, organisation, reason, words
                        from origination.step where ask = :ask order by no
                        """)
                .param("ask", ask.ref())
                .query(StepStore::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getInt("no"),
                Optional.of(row.getString("event")).filter(event -> !event.equals(FILED)).map(AskEvent::valueOf).orElse(null),
                AskState.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("person"),
                row.getString("organisation"),
                row.getString("reason"),
                row.getString("words"));
    }
}
