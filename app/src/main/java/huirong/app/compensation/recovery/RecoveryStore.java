package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.core.fund.RecoveryState;
import huirong.core.fund.payout.Recovery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.recovery, and the paid claims it rests on. */
@Repository
class RecoveryStore {
    private static final String PAID =
            """
            select c.ref, c.filing, f.number, f.loan, c.zone, c.firm, c.bank, f.policy_version,
                   case c.state when 'PAID' then c.payout when 'CLOSED' then coalesce(c.closed_payout, p.payout) else p.payout end as payout, p.paid_fen, p.paid_on, p.last_paid_on,
                   case when c.state in ('PAID', 'CLOSED', 'LAPSED')
                        then (c.changed_at at time zone 'Asia/Shanghai')::date end as ended_on
            from (select claim, sum(fen)::bigint as paid_fen, min(paid_on) as paid_on, max(paid_on) as last_paid_on,
                         (array_agg(payout order by at desc))[1] as payout
                  from compensation.payment group by claim) p
            join compensation.claim c on c.ref = p.claim
            join compensation.filing f on f.ref = c.filing
            where true
            """;

    private final JdbcClient sql;

    RecoveryStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PaidClaim> paid(String claim) {
        return sql.sql(PAID + " and c.ref = :claim").param("claim", claim).query(PaidClaim.class).optional();
    }

    Optional<PaidClaim> paidOfLoan(String loan) {
        return sql.sql(PAID + " and f.loan = :loan").param("loan", loan).query(PaidClaim.class).optional();
    }

    List<PaidClaim> paidIn(Collection<String> zones) {
        return sql.sql(PAID + " and c.zone = any (:zones) order by p.paid_on, f.number")
                .param("zones", zones.toArray(String[]::new))
                .query(PaidClaim.class)
                .list();
    }

    List<PaidClaim> paidOfBank(String entity) {
        return sql.sql(PAID + " and c.bank = :bank order by p.paid_on, f.number")
                .param("bank", entity)
                .query(PaidClaim.class)
                .list();
    }

    /** Nobody else reports or decides on this claim until the transaction ends. */
    void lock(String claim) {
        sql.sql("select ref from compensation.claim where ref = :claim for update").param("claim", claim).query(row -> {});
    }

    void add(Recovered one) {
        sql.sql(
                        """
                        insert into compensation.recovery (ref, claim, zone, bank, kind, state, received_on, received_fen,
                                                           reported_costs_fen, costs_fen, fund_fen, guarantor_fen, bank_fen, document,
                                                           due_on, made_at, made_account, made_person, changed_at)
                        values (:ref, :claim, :zone, :bank, :kind, :state, :on, :received, :reported, :costs, :fund, :guarantor,
                                :bankFen, :document, :due, :now, :account, :person, :now)
                        """)
                .param("ref", one.ref())
                .param("claim", one.claim())
                .param("zone", one.zone())
                .param("bank", one.bank())
                .param("kind", one.kind().name())
                .param("state", one.state().name())
                .param("on", one.receivedOn())
                .param("received", one.receivedFen())
                .param("reported", one.reportedCostsFen())
                .param("costs", one.parts().costsFen())
                .param("fund", one.parts().fundFen())
                .param("guarantor", one.parts().guarantorFen())
                .param("bankFen", one.parts().bankFen())
                .param("document", one.document())
                .param("due", one.dueOn())
                .param("now", one.madeAt().atOffset(ZoneOffset.UTC))
                .param("account", one.madeAccount())
                .param("person", one.madePerson())
                .update();
    }

    /** @param due last day for handing it on; null leaves it as it is */
    void decide(Actor by, String ref, RecoveryState to, @Nullable LocalDate due, @Nullable String words, Instant now) {
        sql.sql(
                        """
                        update compensation.recovery
                        set state = :state, due_on = coalesce(:due, due_on), words = :words, decided_at = :now,
                            decided_account = :account, decided_person = :person, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", to.name())
                .param("due", due)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("ref", ref)
                .update();
    }

    void arrived(Actor by, String ref, RecoveryState to, LocalDate on, String voucher, Instant now) {
        sql.sql(
                        """
                        update compensation.recovery
                        set state = :state, arrived_on = :on, voucher = :voucher, arrived_account = :account,
                            arrived_person = :person, decided_account = null, decided_person = null, decided_at = null,
                            changed_at = :now
                        where ref = :ref
                        """)
                .param("state", to.name())
                .param("on", on)
                .param("voucher", voucher)
                .param("account", by.account())
                .param("person", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    Optional<Recovered> find(String ref) {
        return sql.sql("select * from compensation.recovery where ref = :ref")
                .param("ref", ref)
                .query(RecoveryStore::recovered)
                .optional();
    }

    /** In the order they were made. */
    List<Recovered> of(String claim) {
        return sql.sql("select * from compensation.recovery where claim = :claim order by made_at, ref")
                .param("claim", claim)
                .query(RecoveryStore::recovered)
                .list();
    }

    /** Those of all these claims, in the order they were made. */
    List<Recovered> ofAll(Collection<String> claims) {
        return sql.sql("select * from compensation.recovery where claim = any (:claims) order by made_at, ref")
                .param("claims", claims.toArray(String[]::new))
                .query(RecoveryStore::recovered)
                .list();
    }

    private static Recovered recovered(ResultSet row, int number) throws SQLException {
        return new Recovered(
                row.getString("ref"),
                row.getString("claim"),
                row.getString("zone"),
                row.getString("bank"),
                Recovered.Kind.valueOf(row.getString("kind")),
                RecoveryState.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class),
                row.getLong("received_fen"),
                row.getLong("reported_costs_fen"),
                new Recovery(
                        row.getLong("costs_fen"),
                        row.getLong("fund_fen"),
                        row.getLong("guarantor_fen"),
                        row.getLong("bank_fen")),
                row.getString("document"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_account"),
                row.getString("made_person"),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("voucher"),
                row.getString("arrived_account"),
                row.getString("arrived_person"),
                row.getString("decided_person"),
                row.getString("words"));
    }
}
