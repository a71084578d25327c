package huirong.app.compensation.policy;

import huirong.app.access.Actor;
import huirong.core.fund.policy.Policy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.policy_proposal and compensation.policy_ruling, which only grow. */
@Repository
class ProposalStore {
    private static final String ALL =
            """
            select p.ref, p.zone, p.body, p.proposed_at, p.account, p.person, r.decision, r.version, r.words, r.decided_at,
                   r.person as decided_person
            from compensation.policy_proposal p left join compensation.policy_ruling r on r.proposal = p.ref
            """;

    private final JdbcClient sql;

    ProposalStore(JdbcClient sql) {
        this.sql = sql;
    }

    void propose(Actor by, String ref, String zone, Policy policy, Instant now) {
        sql.sql(
                        """
                        insert into compensation.policy_proposal (ref, zone, body, proposed_at, account, person)
                        values (:ref, :zone, :body, :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("zone", zone)
                .param("body", policy.canonical())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    /** Whoever rules on a proposal of a zone holds this until it is done, so that versions are numbered one by one. */
    void lock(String zone) {
        sql.sql("select ref from compensation.policy_proposal where zone = :zone order by ref for update")
                .param("zone", zone)
                .query(row -> {});
    }

    void rule(
            Actor by,
            String ref,
            PolicyProposal.State decision,
            @Nullable Integer version,
            @Nullable String words,
            Instant now) {
        sql.sql(
                        """
                        insert into compensation.policy_ruling (proposal, decision, version, words, decided_at, account, person)
                        values (:ref, :decision, :version, :words, :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("decision", decision.name())
                .param("version", version)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    Optional<PolicyProposal> find(String ref) {
        return sql.sql(ALL + "where p.ref = :ref").param("ref", ref).query(ProposalStore::proposal).optional();
    }

    /** Newest first. */
    List<PolicyProposal> ofZone(String zone) {
        return sql.sql(ALL + "where p.zone = :zone order by p.proposed_at desc, p.ref")
                .param("zone", zone)
                .query(ProposalStore::proposal)
                .list();
    }

    private static PolicyProposal proposal(ResultSet row, int number) throws SQLException {
        @Nullable String decision = row.getString("decision");
        @Nullable Timestamp decided = row.getTimestamp("decided_at");
        return new PolicyProposal(
                row.getString("ref"),
                row.getString("zone"),
                Policy.kept(row.getString("body")),
                decision == null ? PolicyProposal.State.PROPOSED : PolicyProposal.State.valueOf(decision),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("account"),
                row.getString("person"),
                row.getObject("version", Integer.class),
                row.getString("words"),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_person"));
    }
}
