package huirong.app.origination.request;

import huirong.core.pricing.Repayment;
import huirong.core.request.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table origination.request. */
@Repository
class RequestStore {
    private static final String COLUMNS = """
            select r.ref, r.zone, r.firm, r.amount_fen, r.months, r.repayment, r.purpose, r.purpose_words, r.phone,
                   r.filed_on, r.filed_at, r.account
            from origination.request r
            """;

    private final JdbcClient database;

    RequestStore(JdbcClient database) {
        this.database = database;
    }

    void add(FinancingRequest request) {
        database.sql("""
                        insert into origination.request (ref, zone, firm, amount_fen, months, repayment, purpose,
                                                         purpose_words, phone, filed_on, filed_at, account)
                        values (:ref, :zone, :firm, :amount, :months, :repayment, :purpose, :words, :phone, :on, :at,
                                :account)
                        """)
                .param("ref", request.ref())
                .param("zone", request.zone())
                .param("firm", request.firm())
                .param("amount", request.amountFen())
                .param("months", request.months())
                .param("repayment", request.repayment().name())
                .param("purpose", request.purpose().name())
                .param("words", request.purposeWords())
                .param("phone", request.phone())
                .param("on", request.filedOn())
                .param("at", request.filedAt().atOffset(ZoneOffset.UTC))
                .param("account", request.account())
                .update();
    }

    /** A bank sees a request of which it has an ask within its reach. */
    Optional<FinancingRequest> find(Reach reach, String ref) {
        return database.sql(COLUMNS + """
                        where r.ref = :ref
                          and (r.firm = :firm or r.zone = any(:zones)
                               or exists (select from origination.ask a where a.request = r.ref and a.unit = any(:units)))
                        """)
                .param("ref", ref)
                .param("firm", reach.firm())
                .param("zones", reach.zoneArray())
                .param("units", reach.unitArray())
                .query(RequestStore::request)
                .optional();
    }

    /** A firm's own, newest first. */
    List<FinancingRequest> ofFirm(Reach reach) {
        return database.sql(COLUMNS + "where r.firm = :firm order by r.filed_at desc, r.ref")
                .param("firm", reach.firm())
                .query(RequestStore::request)
                .list();
    }

    private static FinancingRequest request(ResultSet row, int number) throws SQLException {
        return new FinancingRequest(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("firm"),
                row.getLong("amount_fen"),
                row.getInt("months"),
                Repayment.valueOf(row.getString("repayment")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("purpose_words"),
                row.getString("phone"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("account"));
    }
}
