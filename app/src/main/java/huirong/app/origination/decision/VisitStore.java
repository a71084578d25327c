package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.origination.request.Ask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table origination.visit. */
@Repository
class VisitStore {
    private final JdbcClient database;

    VisitStore(JdbcClient database) {
        this.database = database;
    }

    void add(Actor by, Ask ask, Visit visit, Instant now) {
        database.sql("""
                        insert into origination.visit (ref, ask, visited_on, visitors, words, at, account)
                        values (:ref, :ask, :on, :visitors, :words, :now, :account)
                        """)
                .param("ref", visit.ref())
                .param("ask", ask.ref())
                .param("on", visit.visitedOn())
                .param("visitors", visit.visitors())
                .param("words", visit.words())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .update();
    }

    /** Of an ask that was found within somebody's reach. */
    List<Visit> of(Ask ask) {
        return database.sql("""
                        select ref, visited_on, visitors, words
                        from origination.visit where ask = :ask order by visited_on, at, ref
                        """)
                .param("ask", ask.ref())
                .query((row, number) -> new Visit(
                        row.getString("ref"),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("visitors"),
                        row.getString("words")))
                .list();
    }
}
