package huirong.app.scoring.review;

import huirong.app.access.Actor;
import huirong.app.access.Organisation;
import huirong.core.card.Kind;
import huirong.core.review.ReviewOutcome;
import huirong.core.review.ReviewState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table review: a firm's own, and those that a credit office answers. */
@Repository
class ReviewStore {
    private static final String REVIEW =
            """
            select ref, firm, evaluation, card, kind, zone, office, state, words, filed_on, due, outcome, answer,
                   answered_on, answerer
            from scoring.review
            """;

    private static final String VISIBLE = "(firm = :own or :office <> '' and office in ('', :office))";

    private static final int LISTED = 500;

    private final JdbcClient sql;

    ReviewStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that wait first, by the day they are due; then the others, newest first. */
    List<Review> list(Actor actor) {
        return scoped(
                        REVIEW + " where " + VISIBLE
                                + """
                                 order by state = 'FILED' desc, case when state = 'FILED' then due end, filed_on desc, ref
                                limit :limit
                                """,
                        actor)
                .param("limit", LISTED)
                .query(ReviewStore::review)
                .list();
    }

    Optional<Review> find(Actor actor, String ref) {
        return scoped(REVIEW + " where ref = :ref and " + VISIBLE, actor)
                .param("ref", ref)
                .query(ReviewStore::review)
                .optional();
    }

    /** A firm's own about evaluations by one card, newest first. */
    List<Review> of(String firm, String card) {
        return sql.sql(REVIEW + " where firm = :firm and card = :card order by filed_on desc, ref limit 5")
                .param("firm", firm)
                .param("card", card)
                .query(ReviewStore::review)
                .list();
    }

    /** A firm's own that were answered since a day, newest first. */
    List<Review> answered(String firm, LocalDate since) {
        return sql.sql(REVIEW + " where firm = :firm and answered_on >= :since order by answered_on desc, ref")
                .param("firm", firm)
                .param("since", since)
                .query(ReviewStore::review)
                .list();
    }

    /** False if one about the same evaluation waits. */
    boolean add(Review filed, Actor by, Instant now) {
        return sql.sql(
                                """
                                insert into scoring.review (ref, firm, evaluation, card, kind, zone, office, state, words,
                                                            filed_on, filed_by, due, changed_at)
                                values (:ref, :firm, :evaluation, :card, :kind, :zone, :office, :state, :words, :filedOn,
                                        :by, :due, :now)
                                on conflict do nothing
                                """)
                        .param("ref", filed.ref())
                        .param("firm", filed.firm())
                        .param("evaluation", filed.evaluation())
                        .param("card", filed.card())
                        .param("kind", filed.kind().code())
                        .param("zone", filed.zone())
                        .param("office", filed.office())
                        .param("state", filed.state().name())
                        .param("words", filed.words())
                        .param("filedOn", filed.filedOn())
                        .param("by", by.account())
                        .param("due", filed.due())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False if it no longer waits. */
    boolean answer(Review review, ReviewOutcome outcome, String words, Actor by, LocalDate today, Instant now) {
        return sql.sql(
                                """
                                update scoring.review
                                set state = 'ANSWERED', outcome = :outcome, answer = :words, answered_on = :today,
                                    answered_by = :by, answerer = :name, changed_at = :now
                                where ref = :ref and state = 'FILED'
                                """)
                        .param("ref", review.ref())
                        .param("outcome", outcome.name())
                        .param("words", words)
                        .param("today", today)
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False if it no longer waits. */
    boolean withdraw(Review review, Instant now) {
        return sql.sql(
                                """
                                update scoring.review set state = 'WITHDRAWN', changed_at = :now
                                where ref = :ref and state = 'FILED'
                                """)
                        .param("ref", review.ref())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec scoped(String statement, Actor actor) {
        boolean office = actor.of(Organisation.Kind.CREDIT_OFFICE);
        return sql.sql(statement)
                .param("own", actor.firm() == null ? "" : actor.firm())
                .param("office", office ? actor.organisation().entity() : "");
    }

    private static Review review(ResultSet row, int n) throws SQLException {
        String outcome = row.getString("outcome");
        return new Review(
                row.getString("ref"),
                row.getString("firm"),
                row.getString("evaluation"),
                row.getString("card"),
                Kind.of(row.getString("kind")),
                row.getString("zone"),
                row.getString("office"),
                ReviewState.valueOf(row.getString("state")),
                row.getString("words"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answerer"));
    }
}
