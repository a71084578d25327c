package huirong.app.membership.joining;

import huirong.app.access.Actor;
import huirong.app.access.Power;
import huirong.app.membership.Membership;
import huirong.app.membership.Zone;
import huirong.core.membership.MembershipEvent;
import huirong.core.membership.MembershipState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables membership.membership and membership.step. */
@Repository
class MembershipStore {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final String COLUMNS =
            "select ref, zone, firm, uscc, account, power, state, joined_on from membership.membership ";

    private final JdbcClient sql;

    MembershipStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One act about a firm at a time. */
    void lock(String firm) {
        sql.sql("select pg_advisory_xact_lock(hashtext('membership.' || :firm))")
                .param("firm", firm)
                .query(row -> {});
    }

    void add(Membership claim, Instant now) {
        sql.sql(
                        """
                        insert into membership.membership (ref, zone, firm, uscc, account, power, state, claimed_at)
                        values (:ref, :zone, :firm, :uscc, :account, :power, :state, :now)
                        """)
                .param("ref", claim.ref())
                .param("zone", claim.zone())
                .param("firm", claim.firm())
                .param("uscc", claim.uscc())
                .param("account", claim.account())
                .param("power", claim.power().name())
                .param("state", claim.state().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(Membership from, MembershipState to, LocalDate today) {
        sql.sql(
                        """
                        update membership.membership
                        set state = :to,
                            joined_on = case when :to = 'JOINED' then cast(:today as date) else joined_on end,
                            ended_on = case when :to in ('LEFT', 'REFUSED', 'WITHDRAWN') then cast(:today as date) end
                        where ref = :ref
                        """)
                .param("to", to.name())
                .param("today", today)
                .param("ref", from.ref())
                .update();
    }

    void proven(String ref, ProvenBy by, LocalDate on) {
        sql.sql("update membership.membership set proven_by = :by, proven_on = :on where ref = :ref")
                .param("by", by.name())
                .param("on", on)
                .param("ref", ref)
                .update();
    }

    void setPhone(String ref, String phone) {
        sql.sql("update membership.membership set phone = :phone where ref = :ref")
                .param("phone", phone)
                .param("ref", ref)
                .update();
    }

    void step(
            String ref,
            MembershipEvent event,
            MembershipState state,
            Actor by,
            @Nullable String words,
            Instant now) {
        sql.sql(
                        """
                        insert into membership.step (membership, event, state, at, account, organisation, words)
                        values (:ref, :event, :state, :now, :account, :organisation, :words)
                        """)
                .param("ref", ref)
                .param("event", event.name())
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("organisation", by.organisation().code())
                .param("words", words)
                .update();
    }

    Optional<Membership> find(String ref) {
        return sql.sql(COLUMNS + "where ref = :ref").param("ref", ref).query(MembershipStore::membership).optional();
    }

    /** The claims of a person, newest first. */
    List<Membership> ofAccount(String account) {
        return sql.sql(COLUMNS + "where account = :account order by claimed_at desc, ref")
                .param("account", account)
                .query(MembershipStore::membership)
                .list();
    }

    /** All claims to a firm in all zones, newest first. */
    List<Membership> ofFirm(String firm) {
        return sql.sql(COLUMNS + "where firm = :firm order by claimed_at desc, ref")
                .param("firm", firm)
                .query(MembershipStore::membership)
                .list();
    }

    /** What an office sees of its zone: disputes first, then what joined last. */
    List<Listed> ofZone(Zone zone, @Nullable MembershipState state, int limit) {
        return sql.sql(
                        """
                        select ref, firm, uscc, state, claimed_at, joined_on
                        from membership.membership
                        where zone = :zone and (cast(:state as text) is null or state = :state)
                        order by state = 'DISPUTED' desc, coalesce(joined_on, claimed_at::date) desc, ref
                        limit :limit
                        """)
                .param("zone", zone.code())
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query((row, n) -> new Listed(
                        row.getString("ref"),
                        row.getString("firm"),
                        "",
                        row.getString("uscc"),
                        MembershipState.valueOf(row.getString("state")),
                        row.getObject("claimed_at", OffsetDateTime.class)
                                .atZoneSameInstant(SHANGHAI)
                                .toLocalDate(),
                        row.getObject("joined_on", LocalDate.class)))
                .list();
    }

    /** How many memberships of a zone stand in each state; states with none are left out. */
    Map<MembershipState, Long> counts(Zone zone) {
        Map<MembershipState, Long> counts = new EnumMap<>(MembershipState.class);
        sql.sql("select state, count(*) from membership.membership where zone = :zone group by state")
                .param("zone", zone.code())
                .query(row -> {
                    counts.put(MembershipState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** By what a claim was proven; empty if it is not. */
    Optional<ProvenBy> proof(String ref) {
        return sql.sql("select proven_by from membership.membership where ref = :ref and proven_by is not null")
                .param("ref", ref)
                .query(String.class)
                .optional()
                .map(ProvenBy::valueOf);
    }

    /** What happened to a membership, in order. */
    List<Step> steps(String ref) {
        return sql.sql(
                        """
                        select event, state, at, account, organisation, words
                        from membership.step where membership = :ref order by id
                        """)
                .param("ref", ref)
                .query((row, n) -> new Step(
                        MembershipEvent.valueOf(row.getString("event")),
                        MembershipState.valueOf(row.getString("state")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("account"),
                        row.getString("organisation"),
                        row.getString("words")))
                .list();
    }

    private static Membership membership(ResultSet row, int n) throws SQLException {
        return new Membership(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("uscc"),
                row.getString("account"),
                Power.valueOf(row.getString("power")),
                MembershipState.valueOf(row.getString("state")),
                row.getObject("joined_on", LocalDate.class));
    }
}
