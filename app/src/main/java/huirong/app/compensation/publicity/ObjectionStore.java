package huirong.app.compensation.publicity;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.claim_objection. */
@Repository
class ObjectionStore {
    private final JdbcClient sql;

    ObjectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Actor by, String claim, String ref, String words, Instant now) {
        sql.sql(
                        """
                        insert into compensation.claim_objection (ref, claim, words, recorded_at, recorded_account, recorded_person)
                        values (:ref, :claim, :words, :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("claim", claim)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    void answer(Actor by, String ref, boolean upheld, String words, Instant now) {
        sql.sql(
                        """
                        update compensation.claim_objection
                        set upheld = :upheld, answer = :words, answered_at = :now, answered_account = :account,
                            answered_person = :person
                        where ref = :ref
                        """)
                .param("upheld", upheld)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("ref", ref)
                .update();
    }

    List<Objection> of(String claim) {
        return sql.sql("select * from compensation.claim_objection where claim = :claim order by recorded_at, ref")
                .param("claim", claim)
                .query(ObjectionStore::objection)
                .list();
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp answered = row.getTimestamp("answered_at");
        return new Objection(
                row.getString("ref"),
                row.getString("claim"),
                row.getString("words"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_account"),
                row.getString("recorded_person"),
                row.getObject("upheld", Boolean.class),
                row.getString("answer"),
                answered == null ? null : answered.toInstant(),
                row.getString("answered_person"));
    }
}
