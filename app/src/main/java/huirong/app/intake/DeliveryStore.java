package huirong.app.intake;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DeliveryStore {
    private final JdbcClient sql;

    DeliveryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The credit office and the auditor see every delivery's counts and fates; the others their own. */
    static boolean seesAll(Scope scope) {
        return scope.kind() == Kind.CREDIT_OFFICE || scope.kind() == Kind.AUDIT;
    }

    void add(
            long id,
            String ref,
            Actor actor,
            Arrival arrival,
            Manifest manifest,
            LocalDate asOf,
            Instant now,
            byte @Nullable [] rawKey) {
        sql.sql(
                        """
                        insert into intake.delivery (id, ref, organisation, account, idempotency_key, item, manifest,
                            file_name, as_of, raw_size, raw_sha256, received_at, raw_key, state)
                        values (:id, :ref, :organisation, :account, :key, :item, :manifest, :file, :asOf, 0, '', :now,
                            :rawKey, 'RECEIVED')
                        """)
                .param("id", id)
                .param("ref", ref)
                .param("organisation", actor.organisation().code())
                .param("account", actor.account())
                .param("key", arrival.idempotencyKey())
                .param("item", manifest.item().code())
                .param("manifest", arrival.manifest())
                .param("file", arrival.fileName())
                .param("asOf", asOf)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("rawKey", rawKey, java.sql.Types.BINARY)
                .update();
    }

    void stored(long id, long size, byte[] sha256) {
        sql.sql("update intake.delivery set raw_size = :size, raw_sha256 = :sha256 where id = :id")
                .param("id", id)
                .param("size", size)
                .param("sha256", sha256)
                .update();
    }

    Optional<Delivery> byKey(Scope scope, String key) {
        return sql.sql("select * from intake.delivery where organisation = :organisation and idempotency_key = :key")
                .param("organisation", scope.organisation())
                .param("key", key)
                .query(DeliveryStore::delivery)
                .optional();
    }

    Optional<Delivery> find(Scope scope, String ref) {
        return sql.sql(
                        """
                        select * from intake.delivery
                        where ref = :ref and (:all or organisation = :organisation)
                        """)
                .param("ref", ref)
                .param("all", seesAll(scope))
                .param("organisation", scope.organisation())
                .query(DeliveryStore::delivery)
                .optional();
    }

    /** Newest first, before a delivery's number. */
    List<Delivery> list(Scope scope, long before, int limit) {
        return sql.sql(
                        """
                        select * from intake.delivery
                        where id < :before and (:all or organisation = :organisation)
                        order by id desc
                        limit :limit
                        """)
                .param("before", before)
                .param("all", seesAll(scope))
                .param("organisation", scope.organisation())
                .param("limit", limit)
                .query(DeliveryStore::delivery)
                .list();
    }

    /** By source and item, the day through which published deliveries answer; the oldest first. */
    List<Newest> newest(Scope scope) {
        return sql.sql(
                        """
                        select organisation, item, max(as_of)
                        from intake.delivery
                        where state = 'PUBLISHED' and (:all or organisation = :organisation)
                        group by organisation, item
                        order by max(as_of), organisation, item
                        """)
                .param("all", seesAll(scope))
                .param("organisation", scope.organisation())
                .query((row, n) -> new Newest(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** The oldest delivery that is not done, locked for this transaction; one that another server holds is left to it. */
    Optional<Delivery> claim() {
        return sql.sql(
                        """
                        select * from intake.delivery
                        where state in ('RECEIVED', 'SETTLED')
                        order by id
                        limit 1
                        for update skip locked
                        """)
                .query(DeliveryStore::delivery)
                .optional();
    }

    Optional<byte[]> rawKey(long id) {
        return sql.sql("select raw_key from intake.delivery where id = :id and raw_key is not null")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void settled(long id, Delivery.Counts counts, String tally) {
        sql.sql(
                        """
                        update intake.delivery
                        set state = 'SETTLED', delivered = :delivered, accepted = :accepted, warned = :warned,
                            waiting = :waiting, rejected = :rejected, repeated = :repeated, read_millis = :millis,
                            tally = :tally
                        where id = :id
                        """)
                .param("id", id)
                .param("delivered", counts.delivered())
                .param("accepted", counts.accepted())
                .param("warned", counts.warned())
                .param("waiting", counts.waiting())
                .param("rejected", counts.rejected())
                .param("repeated", counts.repeated())
                .param("millis", counts.readMillis())
                .param("tally", tally)
                .update();
    }

    void published(long id, long seq) {
        sql.sql("update intake.delivery set state = 'PUBLISHED', seq = :seq where id = :id")
                .param("id", id)
                .param("seq", seq)
                .update();
    }

    void toReadAgain(long id) {
        sql.sql("update intake.delivery set state = 'RECEIVED' where id = :id")
                .param("id", id)
                .update();
    }

    void refused(long id, String code, String detail) {
        sql.sql(
                        """
                        update intake.delivery set state = 'REFUSED', refusal = :code, refusal_detail = :detail
                        where id = :id
                        """)
                .param("id", id)
                .param("code", code)
                .param("detail", detail)
                .update();
    }

    void rawErased(long id, LocalDate on, String legalBasis) {
        sql.sql(
                        """
                        update intake.delivery set raw_key = null, raw_erased_on = :on, raw_legal_basis = :basis
                        where id = :id
                        """)
                .param("id", id)
                .param("on", on)
                .param("basis", legalBasis)
                .update();
    }

    private static Delivery delivery(ResultSet row, int n) throws SQLException {
        Delivery.Counts counts = row.getObject("delivered") == null
                ? null
                : new Delivery.Counts(
                        row.getLong("delivered"),
                        row.getLong("accepted"),
                        row.getLong("warned"),
                        row.getLong("waiting"),
                        row.getLong("rejected"),
                        row.getLong("repeated"),
                        row.getLong("read_millis"));
        return new Delivery(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("organisation"),
                row.getString("account"),
                row.getString("item"),
                row.getString("manifest"),
                row.getString("file_name"),
                row.getObject("as_of", LocalDate.class),
                row.getLong("raw_size"),
                HexFormat.of().formatHex(row.getBytes("raw_sha256")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("raw_erased_on", LocalDate.class),
                row.getString("raw_legal_basis"),
                Delivery.State.valueOf(row.getString("state")),
                row.getString("refusal"),
                row.getString("refusal_detail"),
                counts,
                (Long) row.getObject("seq"),
                row.getString("tally"));
    }
}
