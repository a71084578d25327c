package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.core.guarantee.CallState;
import huirong.core.guarantee.RefusalReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.guarantee_call, and what the fund paid and shared of the same loans. */
@Repository
class CallStore {
    private final JdbcClient sql;

    CallStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the loan was called before and that stands. */
    boolean add(Call call, Actor by, Instant now) {
        return sql.sql(
                                """
                                insert into compensation.guarantee_call (ref, guarantee, loan, state, called_on, due_on, principal_fen, asked_fen,
                                                                         words, account, person, changed_at)
                                values (:ref, :guarantee, :loan, :state, :on, :due, :principal, :asked, :words, :account, :person, :now)
                                on conflict (loan) where state not in ('REFUSED', 'LAPSED') do nothing
                                """)
                        .param("ref", call.ref())
                        .param("guarantee", call.guarantee())
                        .param("loan", call.loan())
                        .param("state", call.state().name())
                        .param("on", call.calledOn())
                        .param("due", call.dueOn())
                        .param("principal", call.principalFen())
                        .param("asked", call.askedFen())
                        .param("words", call.words())
                        .param("account", by.account())
                        .param("person", by.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Until the transaction ends nobody else moves it. */
    Optional<Call> locked(String ref) {
        return sql.sql("select * from compensation.guarantee_call where ref = :ref for update")
                .param("ref", ref)
                .query(CallStore::call)
                .optional();
    }

    void proposed(String ref, CallState state, long fen, String voucher, Actor by, Instant now) {
        sql.sql(
                        """
                        update compensation.guarantee_call
                        set state = :state, pay_fen = :fen, voucher = :voucher, reason = null, answer = null, proposed_account = :account,
                            proposed_person = :person, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("fen", fen)
                .param("voucher", voucher)
                .param("account", by.account())
                .param("person", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    void opposed(String ref, CallState state, RefusalReason reason, String words, Actor by, Instant now) {
        sql.sql(
                        """
                        update compensation.guarantee_call
                        set state = :state, pay_fen = null, voucher = null, reason = :reason, answer = :words, proposed_account = :account,
                            proposed_person = :person, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("reason", reason.name())
                .param("words", words)
                .param("account", by.account())
                .param("person", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** Paid or refused by a second person. */
    void decided(String ref, CallState state, LocalDate on, Actor by, Instant now) {
        sql.sql(
                        """
                        update compensation.guarantee_call
                        set state = :state, decided_on = :on, decided_account = :account, decided_person = :person, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("on", on)
                .param("account", by.account())
                .param("person", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** Back to the maker, or over; what was proposed is no more. */
    void undone(String ref, CallState state, @Nullable String words, Instant now) {
        sql.sql(
                        """
                        update compensation.guarantee_call
                        set state = :state, pay_fen = null, voucher = null, reason = null, answer = :words, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    Optional<Call> find(String ref) {
        return sql.sql("select * from compensation.guarantee_call where ref = :ref")
                .param("ref", ref)
                .query(CallStore::call)
                .optional();
    }

    /** Newest first. */
    List<Call> ofLoan(String loan) {
        return sql.sql("select * from compensation.guarantee_call where loan = :loan order by called_on desc, changed_at desc, ref")
                .param("loan", loan)
                .query(CallStore::call)
                .list();
    }

    /** Those under any of the guarantees that still ask for an answer, the oldest first. */
    List<Call> open(Collection<String> guarantees) {
        return sql.sql(
                        """
                        select * from compensation.guarantee_call
                        where guarantee = any (:guarantees) and state in ('CALLED', 'PROPOSED', 'OPPOSED')
                        order by called_on, ref
                        """)
                .param("guarantees", guarantees.toArray(String[]::new))
                .query(CallStore::call)
                .list();
    }

    /** Newest first. */
    List<Call> ofGuarantee(String guarantee) {
        return sql.sql(
                        """
                        select * from compensation.guarantee_call where guarantee = :guarantee
                        order by called_on desc, changed_at desc, ref
                        """)
                .param("guarantee", guarantee)
                .query(CallStore::call)
                .list();
    }

    /** Those of the loans that are filed with the fund as ones without a guarantor. */
    Set<String> filedWithout(Collection<String> loans) {
        return sql.sql(
                        """
                        select loan from compensation.filing
                        where loan = any (:loans) and state <> 'REFUSED' and guarantee is null
                        """)
                .param("loans", loans.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** What was paid for loans of a line but this one, in fen. */
    long paidForOthersFen(String guarantee, String loan) {
        return sql.sql(
                        """
                        select coalesce(sum(pay_fen), 0) from compensation.guarantee_call
                        where guarantee = :guarantee and loan <> :loan and state = 'PAID'
                        """)
                .param("guarantee", guarantee)
                .param("loan", loan)
                .query(Long.class)
                .single();
    }

    /** What was paid for a loan, in fen. */
    long paidFen(String loan) {
        return sql.sql("select coalesce(sum(pay_fen), 0) from compensation.guarantee_call where loan = :loan and state = 'PAID'")
                .param("loan", loan)
                .query(Long.class)
                .single();
    }

    /** What the fund paid for a loan, in fen. */
    long fundFen(String loan) {
        return sql.sql(
                        """
                        select coalesce(sum(p.fen), 0)
                        from compensation.payment p
                        join compensation.claim c on c.ref = p.claim
                        join compensation.filing f on f.ref = c.filing
                        where f.loan = :loan
                        """)
                .param("loan", loan)
                .query(Long.class)
                .single();
    }

    /** The guarantor's parts of what came in for a loan since, in fen. */
    long gotBackFen(String loan) {
        return sql.sql(
                        """
                        select coalesce(sum(r.guarantor_fen), 0)
                        from compensation.recovery r
                        join compensation.claim c on c.ref = r.claim
                        join compensation.filing f on f.ref = c.filing
                        where f.loan = :loan and r.kind = 'RECOVERY' and r.state <> 'DROPPED'
                        """)
                .param("loan", loan)
                .query(Long.class)
                .single();
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new Call(
                row.getString("ref"),
                row.getString("guarantee"),
                row.getString("loan"),
                CallState.valueOf(row.getString("state")),
                row.getObject("called_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getLong("principal_fen"),
                row.getLong("asked_fen"),
                row.getString("words"),
                row.getString("person"),
                row.getObject("pay_fen", Long.class),
                row.getString("voucher"),
                reason == null ? null : RefusalReason.valueOf(reason),
                row.getString("answer"),
                row.getString("proposed_account"),
                row.getString("proposed_person"),
                row.getString("decided_person"),
                row.getObject("decided_on", LocalDate.class));
    }
}
