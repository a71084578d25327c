package huirong.app.lending;

import huirong.app.access.Actor;
import huirong.core.loan.FiveClass;
import huirong.core.loan.LoanState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table lending.report, which only grows. */
@Repository
class ReportStore {
    private final JdbcClient sql;

    ReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The caller holds the loan's lock, so that numbers follow each other. */
    void add(NewReport report, LoanState state, @Nullable String filed, Actor by, Instant now) {
        sql.sql(
                        """
                        insert into lending.report (ref, loan, no, event, state, stated_on, principal_fen, interest_fen, since,
                                                    five_class, filed, at, account, person, organisation)
                        select :ref, :loan, coalesce(max(no), 0) + 1, :event, :state, :statedOn, :principal, :interest, :since,
                               :fiveClass, :filed, :now, :account, :person, :organisation
                        from lending.report where loan = :loan
                        """)
                .param("ref", report.ref())
                .param("loan", report.loan())
                .param("event", report.event())
                .param("state", state.name())
                .param("statedOn", report.statedOn())
                .param("principal", report.principalFen())
                .param("interest", report.interestFen())
                .param("since", report.since())
                .param("fiveClass", report.fiveClass() == null ? null : report.fiveClass().code())
                .param("filed", filed)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("organisation", by.organisation().code())
                .update();
    }

    /** In the order they were made. */
    List<Report> of(Loan loan) {
        return sql.sql("select * from lending.report where loan = :loan order by no")
                .param("loan", loan.ref())
                .query(ReportStore::report)
                .list();
    }

    /** What was reported of loans, in the order it was. */
    List<LoanChange> changes(Collection<String> loans) {
        return sql.sql(
                        """
                        select loan, (at at time zone 'Asia/Shanghai')::date as known_on, event,
                               case when event in ('REPAY', 'CURE') then principal_fen else 0 end as repaid_fen,
                               case when event = 'FALL_OVERDUE' then since end as since, five_class
                        from lending.report where loan = any (:loans) order by loan, no
                        """)
                .param("loans", loans.toArray(String[]::new))
                .query((row, n) -> new LoanChange(
                        row.getString("loan"),
                        row.getObject("known_on", LocalDate.class),
                        row.getLong("repaid_fen"),
                        row.getObject("since", LocalDate.class),
                        row.getString("five_class") == null ? null : FiveClass.of(row.getString("five_class")).orElseThrow(),
                        row.getString("event").equals("CURE") || row.getString("event").equals("SETTLE")))
                .list();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        @Nullable String fiveClass = row.getString("five_class");
        return new Report(
                row.getString("ref"),
                row.getInt("no"),
                row.getString("event"),
                LoanState.valueOf(row.getString("state")),
                row.getObject("stated_on", LocalDate.class),
                row.getLong("principal_fen"),
                row.getLong("interest_fen"),
                row.getObject("since", LocalDate.class),
                fiveClass == null ? null : FiveClass.of(fiveClass).orElseThrow(),
                row.getString("filed"),
                row.getTimestamp("at").toInstant(),
                row.getString("person"),
                row.getString("organisation"));
    }
}
