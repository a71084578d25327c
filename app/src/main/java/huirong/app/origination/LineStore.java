package huirong.app.origination;

import huirong.core.pricing.Repayment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables origination.line and origination.contract. */
@Repository
class LineStore {
    private final JdbcClient database;

    LineStore(JdbcClient database) {
        this.database = database;
    }

    /** Of the proposal that was approved. */
    Optional<String> conditions(String ref) {
        return database.sql("""
                        select p.conditions from origination.line l
                        join origination.proposal p on p.ref = l.proposal
                        where l.ref = :ref
                        """)
                .param("ref", ref)
                .query(String.class)
                .optional();
    }

    Optional<Line> find(String ref) {
        return database.sql("""
                        select l.ref, a.request, a.zone, a.firm, a.bank, a.unit, a.product, a.product_version,
                               l.amount_fen, l.months, l.rate_basis_points, l.repayment, l.granted_on, b.batch,
                               c.number, c.signed_on, encode(c.snapshot_hash, 'hex') as snapshot_hash
                        from origination.line l
                        join origination.ask a on a.ref = l.ref
                        left join origination.batch_request b on b.request = a.request
                        left join origination.contract c on c.line = l.ref
                        where l.ref = :ref
                        """)
                .param("ref", ref)
                .query(LineStore::line)
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String contract = row.getString("number");
        return new Line(
                row.getString("ref"),
                row.getString("request"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("bank"),
                row.getString("unit"),
                row.getString("product"),
                row.getInt("product_version"),
                row.getLong("amount_fen"),
                row.getInt("months"),
                row.getInt("rate_basis_points"),
                Repayment.valueOf(row.getString("repayment")),
                row.getObject("granted_on", LocalDate.class),
                row.getString("batch"),
                contract == null
                        ? Optional.empty()
                        : Optional.of(new Line.Contract(
                                contract,
                                row.getObject("signed_on", LocalDate.class),
                                row.getString("snapshot_hash"))));
    }
}
