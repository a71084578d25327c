package huirong.app.compensation.fund.act;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.proposal, and what waits in its neighbours. */
@Repository
class FundStore {
    private final JdbcClient sql;

    FundStore(JdbcClient sql) {
        this.sql = sql;
    }

    void propose(Actor by, String ref, FundMovement movement, Instant now) {
        sql.sql(
                        """
                        insert into compensation.proposal (ref, zone, kind, amount_fen, document, party, entry_ref, state,
                                                           proposed_at, proposed_account, proposed_person)
                        values (:ref, :zone, :kind, :amount, :document, :party, :entry, 'PROPOSED', :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("zone", movement.zone())
                .param("kind", movement.kind().name())
                .param("amount", movement.amountFen())
                .param("document", movement.document())
                .param("party", movement.party())
                .param("entry", movement.entry())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    void decide(Actor by, String ref, FundProposal.State state, @Nullable String words, Instant now) {
        sql.sql(
                        """
                        update compensation.proposal
                        set state = :state, decided_at = :now, decided_account = :account, decided_person = :person, words = :words
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("words", words)
                .param("ref", ref)
                .update();
    }

    void lock(String ref) {
        sql.sql("select ref from compensation.proposal where ref = :ref for update").param("ref", ref).query(row -> {});
    }

    Optional<FundProposal> find(String ref) {
        return sql.sql("select * from compensation.proposal where ref = :ref")
                .param("ref", ref)
                .query(FundStore::proposal)
                .optional();
    }

    /** Whether the reversal of an entry waits for the checker. */
    boolean reversing(String zone, String entry) {
        return sql.sql(
                        """
                        select exists (select from compensation.proposal
                                       where zone = :zone and entry_ref = :entry and state = 'PROPOSED')
                        """)
                .param("zone", zone)
                .param("entry", entry)
                .query(Boolean.class)
                .single();
    }

    /** Newest first. */
    List<FundProposal> ofZone(String zone) {
        return sql.sql("select * from compensation.proposal where zone = :zone order by proposed_at desc, ref")
                .param("zone", zone)
                .query(FundStore::proposal)
                .list();
    }

    /**
     * What waits for a person of the office that keeps a zone's fund: claims, for a maker and for a checker, and drafts of its
     * rules.
     */
    Map<String, Long> waiting(String zone, LocalDate today) {
        Map<String, Long> waiting = new HashMap<>(Map.of("maker", 0L, "checker", 0L));
        waiting.put(
                "policies",
                sql.sql(
                                """
                                select count(*) from compensation.policy_proposal p
                                where zone = :zone
                                  and not exists (select from compensation.policy_ruling r where r.proposal = p.ref)
                                """)
                        .param("zone", zone)
                        .query(Long.class)
                        .single());
        sql.sql(
                        """
                        select case when state in ('PROPOSED', 'OPPOSED', 'ORDERED') then 'checker' else 'maker' end as role, count(*) as claims
                        from compensation.claim
                        where zone = :zone
                          and (state in ('STATED', 'CHECKED', 'AGREED', 'APPEALED', 'PROPOSED', 'OPPOSED', 'ORDERED')
                               or state = 'PUBLISHED' and public_until < :today)
                        group by role
                        """)
                .param("zone", zone)
                .param("today", today)
                .query(row -> {
                    waiting.put(row.getString("role"), row.getLong("claims"));
                });
        return waiting;
    }

    private static FundProposal proposal(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp decided = row.getTimestamp("decided_at");
        return new FundProposal(
                row.getString("ref"),
                row.getString("zone"),
                FundProposal.Kind.valueOf(row.getString("kind")),
                row.getLong("amount_fen"),
                row.getString("document"),
                row.getString("party"),
                row.getString("entry_ref"),
                FundProposal.State.valueOf(row.getString("state")),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("proposed_account"),
                row.getString("proposed_person"),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_person"),
                row.getString("words"));
    }
}
