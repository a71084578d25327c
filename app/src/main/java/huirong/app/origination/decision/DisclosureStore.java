package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.origination.request.Ask;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table origination.disclosure. */
@Repository
class DisclosureStore {
    private final JdbcClient database;

    DisclosureStore(JdbcClient database) {
        this.database = database;
    }

    void add(Actor by, Ask ask, String ref, String reason, Instant now) {
        database.sql("""
                        insert into origination.disclosure (ref, ask, at, account, person, organisation, reason)
                        values (:ref, :ask, :now, :account, :person, :organisation, :reason)
                        """)
                .param("ref", ref)
                .param("ask", ask.ref())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("organisation", by.organisation().code())
                .param("reason", reason)
                .update();
    }

    /** Of an ask that was found within somebody's reach, newest first. */
    List<Disclosure> of(Ask ask) {
        return database.sql("""
                        select at, person, organisation, reason
                        from origination.disclosure where ask = :ask order by at desc, ref
                        """)
                .param("ask", ask.ref())
                .query((row, number) -> new Disclosure(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        row.getString("organisation"),
                        row.getString("reason")))
                .list();
    }
}
