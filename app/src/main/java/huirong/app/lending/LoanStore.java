package huirong.app.lending;

import huirong.core.loan.FiveClass;
import huirong.core.loan.LoanState;
import huirong.core.loan.Underwriting;
import huirong.core.request.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table lending.loan. */
@Repository
class LoanStore {
    private final JdbcClient sql;

    LoanStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the bank has a loan of this number. */
    boolean add(Loan loan, Instant now) {
        return sql.sql(
                                """
                                insert into lending.loan (ref, line, zone, firm, bank, unit, iou, amount_fen, rate_basis_points,
                                                          drawn_on, due_on, state, principal_fen, renews, changed_at)
                                values (:ref, :line, :zone, :firm, :bank, :unit, :iou, :amount, :rate, :drawnOn, :dueOn, :state,
                                        :principal, :renews, :now)
                                on conflict (bank, iou) do nothing
                                """)
                        .param("ref", loan.ref())
                        .param("line", loan.line())
                        .param("zone", loan.zone())
                        .param("firm", loan.firm())
                        .param("bank", loan.bank())
                        .param("unit", loan.unit())
                        .param("iou", loan.iou())
                        .param("amount", loan.amountFen())
                        .param("rate", loan.rateBasisPoints())
                        .param("drawnOn", loan.drawnOn())
                        .param("dueOn", loan.dueOn())
                        .param("state", loan.state().name())
                        .param("principal", loan.principalFen())
                        .param("renews", loan.renews())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** True if the bank has a loan of this number. */
    boolean taken(String bank, String iou) {
        return sql.sql("select exists (select from lending.loan where bank = :bank and iou = :iou)")
                .param("bank", bank)
                .param("iou", iou)
                .query(Boolean.class)
                .single();
    }

    /** What reports change of a loan. The caller holds its lock. */
    void change(Loan loan, Instant now) {
        sql.sql(
                        """
                        update lending.loan
                        set state = :state, principal_fen = :principal, overdue_since = :since,
                            overdue_principal_fen = :overduePrincipal, overdue_interest_fen = :overdueInterest,
                            five_class = :fiveClass, settled_on = :settledOn, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", loan.state().name())
                .param("principal", loan.principalFen())
                .param("since", loan.overdueSince())
                .param("overduePrincipal", loan.overduePrincipalFen())
                .param("overdueInterest", loan.overdueInterestFen())
                .param("fiveClass", loan.fiveClass() == null ? null : loan.fiveClass().code())
                .param("settledOn", loan.settledOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", loan.ref())
                .update();
    }

    /** Until the transaction ends nobody else reports, files or claims this loan. */
    void lock(String ref) {
        sql.sql("select ref from lending.loan where ref = :ref for update").param("ref", ref).query(row -> {});
    }

    /** Several with their locks, and those they renew, always in one order, so that no two who lock several wait for each other. */
    List<Loan> locked(Collection<String> refs) {
        return sql.sql(
                        """
                        select * from lending.loan
                        where ref = any (:refs || array(select renews from lending.loan where ref = any (:refs) and renews is not null))
                        order by ref for update
                        """)
                .param("refs", refs.toArray(String[]::new))
                .query(LoanStore::loan)
                .list();
    }

    List<Loan> noted(String bank, Collection<String> ious) {
        return sql.sql("select * from lending.loan where bank = :bank and iou = any (:ious)")
                .param("bank", bank)
                .param("ious", ious.toArray(String[]::new))
                .query(LoanStore::loan)
                .list();
    }

    /** The loans that renew some of these, by the loan they renew. */
    Map<String, Loan> renewals(Collection<String> refs) {
        return sql.sql("select * from lending.loan where renews = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(LoanStore::loan)
                .list()
                .stream()
                .collect(Collectors.toMap(Loan::renews, Function.identity()));
    }

    Optional<Loan> find(String ref) {
        return sql.sql("select * from lending.loan where ref = :ref")
                .param("ref", ref)
                .query(LoanStore::loan)
                .optional();
    }

    List<Loan> find(Collection<String> refs) {
        return sql.sql("select * from lending.loan where ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(LoanStore::loan)
                .list();
    }

    /** The product of each loan's line. */
    Map<String, String> products(Collection<String> refs) {
        return sql
                .sql(
                        """
                        select l.ref, n.product from lending.loan l join lending.line n on n.ref = l.line
                        where l.ref = any (:refs)
                        """)
                .param("refs", refs.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("ref"), row.getString("product")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the contract of each loan's line rested on. */
    Map<String, Underwriting> underwritten(Collection<String> refs) {
        return sql
                .sql(
                        """
                        select l.ref, n.trade, n.purpose, n.fees_share from lending.loan l join lending.line n on n.ref = l.line
                        where l.ref = any (:refs)
                        """)
                .param("refs", refs.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("ref"), underwriting(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Underwriting underwriting(ResultSet row) throws SQLException {
        String purpose = row.getString("purpose");
        return new Underwriting(
                row.getString("trade"),
                purpose == null ? null : Purpose.valueOf(purpose),
                (Integer) row.getObject("fees_share"));
    }

    /** Of all banks, newest first. */
    List<Loan> all(LoanFilter filter, int offset, int limit) {
        return sql.sql(
                        """
                        select * from lending.loan where state = any (:states)
                        order by drawn_on desc, ref offset :offset limit :limit
                        """)
                .param("states", filter.states())
                .param("offset", offset)
                .param("limit", limit)
                .query(LoanStore::loan)
                .list();
    }

    /** The same added up. */
    LoanSum sum(LoanFilter filter) {
        return sql.sql(
                        """
                        select count(*) as loans, coalesce(sum(amount_fen), 0) as amount,
                               coalesce(sum(principal_fen), 0) as principal, coalesce(sum(overdue_principal_fen), 0) as overdue
                        from lending.loan where state = any (:states)
                        """)
                .param("states", filter.states())
                .query((row, number) -> new LoanSum(
                        row.getLong("loans"), row.getLong("amount"), row.getLong("principal"), row.getLong("overdue")))
                .single();
    }

    List<Loan> ofZone(String zone) {
        return sql.sql("select * from lending.loan where zone = :zone order by drawn_on desc, ref")
                .param("zone", zone)
                .query(LoanStore::loan)
                .list();
    }

    List<Loan> ofBank(String entity) {
        return sql.sql("select * from lending.loan where bank = :bank order by drawn_on desc, ref")
                .param("bank", entity)
                .query(LoanStore::loan)
                .list();
    }

    List<Loan> ofFirm(String firm) {
        return sql.sql("select * from lending.loan where firm = :firm order by drawn_on desc, ref")
                .param("firm", firm)
                .query(LoanStore::loan)
                .list();
    }

    List<Loan> ofLine(String line) {
        return sql.sql("select * from lending.loan where line = :line order by drawn_on desc, ref")
                .param("line", line)
                .query(LoanStore::loan)
                .list();
    }

    private static Loan loan(ResultSet row, int number) throws SQLException {
        @Nullable String fiveClass = row.getString("five_class");
        return new Loan(
                row.getString("ref"),
                row.getString("line"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("bank"),
                row.getString("unit"),
                row.getString("iou"),
                row.getLong("amount_fen"),
                row.getInt("rate_basis_points"),
                row.getObject("drawn_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                LoanState.valueOf(row.getString("state")),
                row.getLong("principal_fen"),
                row.getObject("overdue_since", LocalDate.class),
                row.getLong("overdue_principal_fen"),
                row.getLong("overdue_interest_fen"),
                fiveClass == null ? null : FiveClass.of(fiveClass).orElseThrow(),
                row.getObject("settled_on", LocalDate.class),
                row.getString("renews"));
    }
}
