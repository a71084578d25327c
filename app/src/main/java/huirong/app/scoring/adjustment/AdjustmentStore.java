package huirong.app.scoring.adjustment;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.core.adjustment.AdjustmentReason;
import huirong.core.adjustment.AdjustmentState;
import huirong.core.card.Grade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables adjustment and adjustment_step: an office's own, all of them for an auditor. */
@Repository
class AdjustmentStore {
    private static final String ADJUSTMENT =
            """
            select ref, firm, card, evaluation, office, state, computed, grade, reason, words, until, proposed_by
            from scoring.adjustment
            """;

    private static final int LISTED = 500;

    private final JdbcClient sql;

    AdjustmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one that holds on a day for a firm whose evaluation somebody may read. */
    Optional<Adjustment> inForce(String firm, String card, LocalDate day) {
        return sql.sql(ADJUSTMENT
                        + """
                         where firm = :firm and card = :card and state = 'IN_FORCE' and until > :day
                        order by changed_at desc limit 1
                        """)
                .param("firm", firm)
                .param("card", card)
                .param("day", day)
                .query(AdjustmentStore::adjustment)
                .optional();
    }

    /** Newest first. */
    List<Adjustment> list(Actor actor) {
        return sql.sql(ADJUSTMENT + " where :all or office = :office order by changed_at desc limit :limit")
                .param("all", actor.of(Kind.AUDIT))
                .param("office", actor.organisation().entity())
                .param("limit", LISTED)
                .query(AdjustmentStore::adjustment)
                .list();
    }

    Optional<Adjustment> find(Actor actor, String ref) {
        return sql.sql(ADJUSTMENT + " where ref = :ref and (:all or office = :office)")
                .param("ref", ref)
                .param("all", actor.of(Kind.AUDIT))
                .param("office", actor.organisation().entity())
                .query(AdjustmentStore::adjustment)
                .optional();
    }

    /** False if another of the same firm and card is proposed. */
    boolean add(Adjustment proposed, Instant now) {
        return sql.sql(
                                """
                                insert into scoring.adjustment (ref, firm, card, evaluation, office, state, computed, grade,
                                                                reason, words, until, proposed_by, changed_at)
                                values (:ref, :firm, :card, :evaluation, :office, :state, :computed, :grade, :reason, :words,
                                        :until, :by, :now)
                                on conflict do nothing
                                """)
                        .param("ref", proposed.ref())
                        .param("firm", proposed.firm())
                        .param("card", proposed.card())
                        .param("evaluation", proposed.evaluation())
                        .param("office", proposed.office())
                        .param("state", proposed.state().name())
                        .param("computed", proposed.computed().code())
                        .param("grade", proposed.grade().code())
                        .param("reason", proposed.reason().name())
                        .param("words", proposed.words())
                        .param("until", proposed.until())
                        .param("by", proposed.proposedBy())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False if it is no longer in the state it was read in. */
    boolean move(Adjustment from, AdjustmentState to, Instant now) {
        return sql.sql(
                                """
                                update scoring.adjustment set state = :to, changed_at = :now
                                where ref = :ref and state = :from
                                """)
                        .param("ref", from.ref())
                        .param("from", from.state().name())
                        .param("to", to.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void step(Adjustment adjustment, String event, Actor by, String words, Instant now) {
        sql.sql(
                        """
                        insert into scoring.adjustment_step (adjustment, no, event, at, account, person, organisation, words)
                        select :ref, 1 + count(*), :event, :now, :account, :person, :organisation, :words
                        from scoring.adjustment_step where adjustment = :ref
                        """)
                .param("ref", adjustment.ref())
                .param("event", event)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("organisation", by.organisation().entity())
                .param("words", words)
                .update();
    }

    List<AdjustmentStep> steps(Adjustment adjustment) {
        return sql.sql(
                        """
                        select event, at, person, words from scoring.adjustment_step
                        where adjustment = :ref order by no desc
                        """)
                .param("ref", adjustment.ref())
                .query((row, n) -> new AdjustmentStep(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    private static Adjustment adjustment(ResultSet row, int n) throws SQLException {
        return new Adjustment(
                row.getString("ref"),
                row.getString("firm"),
                row.getString("card"),
                row.getString("evaluation"),
                row.getString("office"),
                AdjustmentState.valueOf(row.getString("state")),
                Grade.of(row.getString("computed")),
                Grade.of(row.getString("grade")),
                AdjustmentReason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getObject("until", LocalDate.class),
                row.getString("proposed_by"));
    }
}
