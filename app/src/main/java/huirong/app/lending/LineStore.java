package huirong.app.lending;

import huirong.app.origination.ContractSigned;
import huirong.core.loan.LineState;
import huirong.core.pricing.Repayment;
import huirong.core.request.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table lending.line. */
@Repository
class LineStore {
    private final JdbcClient sql;

    LineStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ContractSigned signed, @Nullable String uscc, LineState state, Instant now) {
        sql.sql(
                        """
                        insert into lending.line (ref, zone, firm, uscc, bank, unit, amount_fen, months, rate_basis_points,
                                                  repayment, contract_number, signed_on, product, product_version,
                                                  snapshot_hash, trade, purpose, fees_share, state, changed_at)
                        values (:ref, :zone, :firm, :uscc, :bank, :unit, :amount, :months, :rate, :repayment, :contract,
                                :signedOn, :product, :version, :snapshot, :trade, :purpose, :fees, :state, :now)
                        """)
                .param("ref", signed.line())
                .param("zone", signed.zone())
                .param("firm", signed.firm())
                .param("uscc", uscc)
                .param("bank", signed.bank())
                .param("unit", signed.unit())
                .param("amount", signed.amountFen())
                .param("months", signed.months())
                .param("rate", signed.rateBasisPoints())
                .param("repayment", signed.repayment().name())
                .param("contract", signed.contractNumber())
                .param("signedOn", signed.signedOn())
                .param("product", signed.productRef())
                .param("version", signed.productVersion())
                .param("snapshot", HexFormat.of().parseHex(signed.snapshotHash()))
                .param("trade", signed.underwriting().trade())
                .param("purpose", named(signed.underwriting().purpose()))
                .param("fees", signed.underwriting().fees())
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String named(@Nullable Purpose purpose) {
        return purpose == null ? null : purpose.name();
    }

    /** The caller holds the line's lock. */
    void change(String ref, LineState state, long drawnFen, Instant now) {
        sql.sql("update lending.line set state = :state, drawn_fen = :drawn, changed_at = :now where ref = :ref")
                .param("state", state.name())
                .param("drawn", drawnFen)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** Until the transaction ends nobody else draws under this line or settles a loan of it. */
    void lock(String ref) {
        sql.sql("select ref from lending.line where ref = :ref for update").param("ref", ref).query(row -> {});
    }

    Optional<ContractedLine> find(String ref) {
        return sql.sql("select * from lending.line where ref = :ref")
                .param("ref", ref)
                .query(LineStore::line)
                .optional();
    }

    List<ContractedLine> ofBank(String entity) {
        return sql.sql("select * from lending.line where bank = :bank order by signed_on desc, ref")
                .param("bank", entity)
                .query(LineStore::line)
                .list();
    }

    List<ContractedLine> ofFirm(String firm) {
        return sql.sql("select * from lending.line where firm = :firm order by signed_on desc, ref")
                .param("firm", firm)
                .query(LineStore::line)
                .list();
    }

    private static ContractedLine line(ResultSet row, int number) throws SQLException {
        return new ContractedLine(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("uscc"),
                row.getString("bank"),
                row.getString("unit"),
                row.getLong("amount_fen"),
                row.getInt("months"),
                row.getInt("rate_basis_points"),
                Repayment.valueOf(row.getString("repayment")),
                row.getString("contract_number"),
                row.getObject("signed_on", LocalDate.class),
                LineState.valueOf(row.getString("state")),
                row.getLong("drawn_fen"));
    }
}
