package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.creditfile.view.FileVersion;
import huirong.app.scoring.card.ReadCards;
import huirong.core.evaluation.Evaluations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EvaluationStore {
    private static final String ISSUED =
            """
            select e.ref, e.firm, e.seq, e.valid_on, e.file_hash, e.card_version, c.json, e.citation, e.result, e.issued_at
            from scoring.evaluation e
            join scoring.card c on c.version = e.card_version
            """;

    private final JdbcClient sql;
    private final ReadCards cards;

    EvaluationStore(JdbcClient sql, ReadCards cards) {
        this.sql = sql;
        this.cards = cards;
    }

    /** Stores an evaluation unless the same was issued before; gives the one that stands. */
    IssuedEvaluation keep(long home, IssuedEvaluation issued, Actor actor) {
        sql.sql(
                        """
                        insert into scoring.card (version, code, json, first_used)
                        values (:version, :code, :json, :now)
                        on conflict (version) do nothing
                        """)
                .param("version", issued.card().version())
                .param("code", issued.card().code())
                .param("json", issued.card().canonical())
                .param("now", issued.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        """
                        insert into scoring.evaluation (home, ref, firm, seq, valid_on, file_hash, card, card_version,
                                                        citation, result, issued_at, account, organisation)
                        values (:home, :ref, :firm, :seq, :validOn, :fileHash, :card, :cardVersion, :citation, :result,
                                :now, :account, :organisation)
                        on conflict (home, seq, valid_on, card_version, citation) do nothing
                        """)
                .param("home", home)
                .param("ref", issued.ref())
                .param("firm", issued.file().firm())
                .param("seq", issued.file().seq())
                .param("validOn", issued.file().validOn())
                .param("fileHash", issued.file().hash())
                .param("card", issued.card().code())
                .param("cardVersion", issued.card().version())
                .param("citation", issued.citation())
                .param("result", issued.evaluation().canonical())
                .param("now", issued.issuedAt().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("organisation", actor.organisation().code())
                .update();
        return sql.sql(ISSUED
                        + """
                        where e.home = :home and e.seq = :seq and e.valid_on = :validOn
                          and e.card_version = :cardVersion and e.citation = :citation
                        """)
                .param("home", home)
                .param("seq", issued.file().seq())
                .param("validOn", issued.file().validOn())
                .param("cardVersion", issued.card().version())
                .param("citation", issued.citation())
                .query(this::issued)
                .single();
    }

    Optional<IssuedEvaluation> find(String ref) {
        return sql.sql(ISSUED + "where e.ref = :ref")
                .param("ref", ref)
                .query(this::issued)
                .optional();
    }

    /** Evaluations of a firm by a card, newest first. */
    List<IssuedEvaluation> history(long home, String card, String citation, int limit) {
        return sql.sql(ISSUED
                        + """
                        where e.home = :home and e.card = :card and e.citation = :citation
                        order by e.issued_at desc
                        limit :limit
                        """)
                .param("home", home)
                .param("card", card)
                .param("citation", citation)
                .param("limit", limit)
                .query(this::issued)
                .list();
    }

    private IssuedEvaluation issued(ResultSet row, int n) throws SQLException {
        String json = row.getString("json");
        Instant at = row.getObject("issued_at", OffsetDateTime.class).toInstant();
        return new IssuedEvaluation(
                row.getString("ref"),
                new FileVersion(
                        row.getString("firm"),
                        row.getLong("seq"),
                        row.getObject("valid_on", LocalDate.class),
                        row.getString("file_hash")),
                cards.of(row.getString("card_version"), () -> json),
                row.getString("citation"),
                Evaluations.read(row.getString("result")),
                at);
    }
}
