package huirong.app.origination.batch;

import huirong.app.access.Actor;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables origination.batch and origination.batch_request. */
@Repository
class BatchStore {
    private final JdbcClient database;

    BatchStore(JdbcClient database) {
        this.database = database;
    }

    /** False if the zone has a batch of this code. */
    boolean add(Actor by, Batch batch) {
        return database.sql("""
                        insert into origination.batch (zone, code, chinese, english, last_day, named_at, account)
                        values (:zone, :code, :chinese, :english, :lastDay, :at, :account)
                        on conflict (zone, code) do nothing
                        """)
                        .param("zone", batch.zone())
                        .param("code", batch.code())
                        .param("chinese", batch.chinese())
                        .param("english", batch.english())
                        .param("lastDay", batch.lastDay())
                        .param("at", batch.namedAt().atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .update()
                == 1;
    }

    List<Batch> list(Reach reach) {
        return database.sql("""
                        select zone, code, chinese, english, last_day, named_at
                        from origination.batch where zone = any(:zones) order by zone, named_at, code
                        """)
                .param("zones", reach.zoneArray())
                .query(BatchStore::batch)
                .list();
    }

    /** The batch of a request that was found within somebody's reach. */
    Optional<Batch> of(FinancingRequest request) {
        return database.sql("""
                        select b.zone, b.code, b.chinese, b.english, b.last_day, b.named_at
                        from origination.batch_request m
                        join origination.batch b on b.zone = m.zone and b.code = m.batch
                        where m.request = :request
                        """)
                .param("request", request.ref())
                .query(BatchStore::batch)
                .optional();
    }

    /** False if the request is in a batch already, or a contract of it is signed: what was told of a line stays. */
    boolean put(Actor by, FinancingRequest request, String batch, Instant now) {
        return database.sql("""
                        insert into origination.batch_request (request, zone, batch, added_at, account)
                        select r.ref, r.zone, :batch, :now, :account
                        from origination.request r
                        where r.ref = :request
                          and not exists (select from origination.ask a where a.request = r.ref and a.state = 'CONTRACTED')
                        on conflict (request) do nothing
                        """)
                        .param("batch", batch)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("request", request.ref())
                        .update()
                == 1;
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getString("zone"),
                row.getString("code"),
                row.getString("chinese"),
                row.getString("english"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }
}
