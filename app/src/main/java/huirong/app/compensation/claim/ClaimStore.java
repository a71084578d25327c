package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.core.fund.ClaimState;
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

/** Tables compensation.claim and claim_step. */
@Repository
class ClaimStore {
    private static final String CLAIMS =
            """
            select c.*, p.paid_fen, p.advanced_fen, p.paid_on
            from compensation.claim c
            left join lateral (select coalesce(sum(fen), 0) as paid_fen, coalesce(sum(fen) filter (where part = 'ADVANCE'), 0) as advanced_fen,
                                      max(paid_on) as paid_on
                               from compensation.payment where claim = c.ref) p on true
            """;

    private final JdbcClient sql;

    ClaimStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Claim claim, Instant now) {
        sql.sql(
                        """
                        insert into compensation.claim (ref, filing, zone, firm, bank, state, overdue_days, stated_fen, clock_from,
                                                        stated_at, changed_at)
                        values (:ref, :filing, :zone, :firm, :bank, :state, :days, :stated, :clock, :now, :now)
                        """)
                .param("ref", claim.ref())
                .param("filing", claim.filing())
                .param("zone", claim.zone())
                .param("firm", claim.firm())
                .param("bank", claim.bank())
                .param("state", claim.state().name())
                .param("days", claim.overdueDays())
                .param("stated", claim.statedFen())
                .param("clock", claim.clockFrom())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void lock(String ref) {
        sql.sql("select ref from compensation.claim where ref = :ref for update").param("ref", ref).query(row -> {});
    }

    void move(String ref, ClaimState to, Instant now) {
        sql.sql("update compensation.claim set state = :state, changed_at = :now where ref = :ref")
                .param("state", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** A new limit begins. */
    void clockFrom(String ref, LocalDate day) {
        sql.sql("update compensation.claim set clock_from = :day where ref = :ref")
                .param("day", day)
                .param("ref", ref)
                .update();
    }

    /** @param until the last day of publicity */
    void published(String ref, LocalDate until) {
        sql.sql("update compensation.claim set public_until = :until where ref = :ref")
                .param("until", until)
                .param("ref", ref)
                .update();
    }

    void ordered(String ref, Actor by) {
        sql.sql("update compensation.claim set ordered_account = :account where ref = :ref")
                .param("account", by.account())
                .param("ref", ref)
                .update();
    }

    void appealed(String ref) {
        sql.sql("update compensation.claim set appealed = true where ref = :ref").param("ref", ref).update();
    }

    void proposed(String ref, FrozenPayout payout, long fen, Actor by) {
        sql.sql(
                        """
                        update compensation.claim set payout = :payout, payout_fen = :fen, proposed_account = :account
                        where ref = :ref
                        """)
                .param("payout", payout.canonical())
                .param("fen", fen)
                .param("account", by.account())
                .param("ref", ref)
                .update();
    }

    /** Proposed that nothing is paid: figures of an earlier proposal are left behind. */
    void opposed(String ref, Actor by) {
        sql.sql(
                        """
                        update compensation.claim set payout = null, payout_fen = null, proposed_account = :account
                        where ref = :ref
                        """)
                .param("account", by.account())
                .param("ref", ref)
                .update();
    }

    /** What is paid of a claim whose day is settled, with the figures of that day. */
    void settled(String ref, FrozenPayout payout, long fen) {
        sql.sql("update compensation.claim set payout = :payout, payout_fen = :fen where ref = :ref")
                .param("payout", payout.canonical())
                .param("fen", fen)
                .param("ref", ref)
                .update();
    }

    /** The figures of the final loss of a claim that was paid in advance and then declined. */
    void closing(String ref, FrozenPayout payout) {
        sql.sql("update compensation.claim set closed_payout = :payout where ref = :ref")
                .param("payout", payout.canonical())
                .param("ref", ref)
                .update();
    }

    /** Stated anew, with the loan's figures of that day. */
    void restated(String ref, int overdueDays, long statedFen) {
        sql.sql("update compensation.claim set overdue_days = :days, stated_fen = :stated where ref = :ref")
                .param("days", overdueDays)
                .param("stated", statedFen)
                .param("ref", ref)
                .update();
    }

    /** The caller holds the claim's lock. */
    void step(String claim, String event, ClaimState state, @Nullable Actor by, String words, Instant now) {
        sql.sql(
                        """
                        insert into compensation.claim_step (claim, no, event, state, at, account, person, organisation, words)
                        select :claim, coalesce(max(no), 0) + 1, :event, :state, :now, :account, :person, :organisation, :words
                        from compensation.claim_step where claim = :claim
                        """)
                .param("claim", claim)
                .param("event", event)
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by == null ? "" : by.account())
                .param("person", by == null ? "" : by.name())
                .param("organisation", by == null ? "" : by.organisation().code())
                .param("words", words)
                .update();
    }

    List<ClaimStep> steps(Claim claim) {
        return sql.sql("select * from compensation.claim_step where claim = :claim order by no")
                .param("claim", claim.ref())
                .query((row, n) -> new ClaimStep(
                        row.getString("event"),
                        ClaimState.valueOf(row.getString("state")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("person"),
                        row.getString("organisation"),
                        row.getString("words")))
                .list();
    }

    Optional<Claim> find(String ref) {
        return sql.sql(CLAIMS + "where c.ref = :ref")
                .param("ref", ref)
                .query(ClaimStore::claim)
                .optional();
    }

    Optional<Claim> ofFiling(String filing) {
        return sql.sql(CLAIMS + "where c.filing = :filing")
                .param("filing", filing)
                .query(ClaimStore::claim)
                .optional();
    }

    List<Claim> ofBank(String entity) {
        return sql.sql(CLAIMS + "where c.bank = :bank order by c.stated_at desc, c.ref")
                .param("bank", entity)
                .query(ClaimStore::claim)
                .list();
    }

    List<Claim> ofZones(Collection<String> zones) {
        return sql.sql(CLAIMS + "where c.zone = any (:zones) order by c.stated_at desc, c.ref")
                .param("zones", zones.toArray(String[]::new))
                .query(ClaimStore::claim)
                .list();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        @Nullable String payout = row.getString("payout");
        return new Claim(
                row.getString("ref"),
                row.getString("filing"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("bank"),
                ClaimState.valueOf(row.getString("state")),
                row.getInt("overdue_days"),
                row.getLong("stated_fen"),
                payout == null ? null : FrozenPayout.read(payout),
                row.getString("proposed_account"),
                row.getString("ordered_account"),
                row.getObject("clock_from", LocalDate.class),
                row.getObject("public_until", LocalDate.class),
                row.getBoolean("appealed"),
                row.getLong("paid_fen"),
                row.getLong("advanced_fen"),
                row.getObject("paid_on", LocalDate.class));
    }
}
