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

/** Tables compensation.claim, claim_step and payment. */
@Repository
class ClaimStore {
    /**
     * @param quota whether its bank's quota stood for it
     * @param payout the figures it was paid on
     */
    record PaidOn(String bank, boolean quota, long fen, FrozenPayout payout) {}

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

    /**
     * What two persons agreed to pay of other claims and is not paid yet, in fen, of those filed before a number.
     *
     * @param versions of the policy that they were filed under
     * @param bank whose quota it is taken from; null for all of the fund
     */
    long waitingBeforeFen(Claim claim, String number, int[] versions, @Nullable String bank) {
        return sql.sql(
                        """
                        select coalesce(sum(c.payout_fen), 0) from compensation.claim c
                        join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and c.ref <> :ref and c.state in ('PUBLISHED', 'AGREED', 'ORDERED')
                          and f.policy_version = any (:versions)
                          and (cast(:bank as text) is null or c.bank = :bank and f.cover = 'QUOTA')
                          and (split_part(f.number, '-', 1), length(f.number), f.number)
                              < (split_part(:number, '-', 1), length(:number), :number)
                        """)
                .param("zone", claim.zone())
                .param("ref", claim.ref())
                .param("versions", versions)
                .param("bank", bank)
                .param("number", number)
                .query(Long.class)
                .single();
    }

    /**
     * What is ordered before an instant and not paid, in fen.
     *
     * @param versions of the policy that they were filed under
     * @param bank whose quota it is taken from; null for all of the fund
     */
    long orderedFen(String zone, int[] versions, Instant before, @Nullable String bank) {
        return sql.sql(
                        """
                        select coalesce(sum(c.payout_fen), 0) from compensation.claim c
                        join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and c.state = 'ORDERED' and f.policy_version = any (:versions)
                          and (cast(:bank as text) is null or c.bank = :bank and f.cover = 'QUOTA')
                          and (select max(s.at) from compensation.claim_step s where s.claim = c.ref and s.event = 'ORDER') < :before
                        """)
                .param("zone", zone)
                .param("versions", versions)
                .param("bank", bank)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** What was paid of a zone's claims on a day. */
    List<PaidOn> paidOn(String zone, LocalDate day) {
        return sql.sql(
                        """
                        select c.bank, f.cover = 'QUOTA' as quota, p.fen, p.payout from compensation.payment p
                        join compensation.claim c on c.ref = p.claim join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and p.paid_on = :day
                        """)
                .param("zone", zone)
                .param("day", day)
                .query((row, n) -> new PaidOn(
                        row.getString("bank"), row.getBoolean("quota"), row.getLong("fen"), FrozenPayout.read(row.getString("payout"))))
                .list();
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

    /** As it was proposed and ordered. */
    void paid(String ref, Payment.Part part, long entryNo, LocalDate on, Actor by, Instant now) {
        sql.sql(
                        """
                        insert into compensation.payment (claim, part, fen, payout, overdue_days, clock_from, paid_on, entry_no, at,
                                                          proposed_account, ordered_account, account)
                        select ref, :part, payout_fen, payout, overdue_days, clock_from, :on, :entry, :now, proposed_account,
                               ordered_account, :account
                        from compensation.claim where ref = :ref
                        """)
                .param("part", part.name())
                .param("entry", entryNo)
                .param("on", on)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("ref", ref)
                .update();
    }

    /** In the order they were made. */
    List<Payment> payments(String claim) {
        return sql.sql("select * from compensation.payment where claim = :claim order by at, entry_no")
                .param("claim", claim)
                .query((row, n) -> new Payment(
                        Payment.Part.valueOf(row.getString("part")),
                        row.getLong("fen"),
                        FrozenPayout.read(row.getString("payout")),
                        row.getInt("overdue_days"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getLong("entry_no"),
                        row.getTimestamp("at").toInstant()))
                .list();
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

    /** What a fund paid on the days from one on and before another. */
    long paidBetweenFen(String zone, LocalDate from, LocalDate to) {
        return sql.sql(
                        """
                        select coalesce(sum(p.fen), 0) from compensation.payment p join compensation.claim c on c.ref = p.claim
                        where c.zone = :zone and p.paid_on >= :from and p.paid_on < :to
                        """)
                .param("zone", zone)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    /** What the fund paid for a firm. */
    long paidFen(String zone, String firm) {
        return sql.sql(
                        """
                        select coalesce(sum(p.fen), 0) from compensation.payment p join compensation.claim c on c.ref = p.claim
                        where c.zone = :zone and c.firm = :firm
                        """)
                .param("zone", zone)
                .param("firm", firm)
                .query(Long.class)
                .single();
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
