package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.creditfile.view.FileVersion;
import huirong.app.scoring.card.ReadCards;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EvaluationStore {
    private static final String ISSUED =
            """
            select e.home, e.ref, e.firm, e.seq, e.valid_on, e.file_hash, e.card_version, c.json, e.citation, e.result, e.issued_at
            from scoring.evaluation e
            join scoring.card c on c.version = e.card_version
            """;

    private final JdbcClient sql;
    private final ReadCards cards;

    EvaluationStore(JdbcClient sql, ReadCards cards) {
        this.sql = sql;
        this.cards = cards;
    }

    /** An evaluation and its firm's home number. */
    record Kept(long home, IssuedEvaluation evaluation) {}

    private void keep(Card card, Instant now) {
        sql.sql(
                        """
                        insert into scoring.card (version, code, json, first_used)
                        values (:version, :code, :json, :now)
                        on conflict (version) do nothing
                        """)
                .param("version", card.version())
                .param("code", card.code())
                .param("json", card.canonical())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Stores evaluations by one card as of one moment, at most one of a firm, unless the same were issued before; gives those
     * that stand, in the same order.
     */
    List<Kept> keepAll(Card card, List<Kept> issued, Actor actor) {
        if (issued.isEmpty()) return List.of();
        IssuedEvaluation first = issued.getFirst().evaluation();
        keep(card, first.issuedAt());
        Long[] homes = issued.stream().map(Kept::home).toArray(Long[]::new);
        String[] citations =
                issued.stream().map(each -> each.evaluation().citation()).toArray(String[]::new);
        sql.sql(
                        """
                        insert into scoring.evaluation (home, ref, firm, seq, valid_on, file_hash, card, card_version,
                                                        citation, result, issued_at, account, organisation)
                        select e.home, e.ref, e.firm, :seq, :validOn, e.hash, :card, :cardVersion, e.citation, e.result, :now,
                               :account, :organisation
                        from unnest(cast(:homes as bigint[]), cast(:refs as text[]), cast(:firms as text[]),
                                    cast(:hashes as text[]), cast(:citations as text[]), cast(:results as text[]))
                             as e (home, ref, firm, hash, citation, result)
                        on conflict (home, seq, valid_on, card_version, citation) do nothing
                        """)
                .param("homes", homes)
                .param("refs", issued.stream().map(each -> each.evaluation().ref()).toArray(String[]::new))
                .param("firms", issued.stream().map(each -> each.evaluation().file().firm()).toArray(String[]::new))
                .param("hashes", issued.stream().map(each -> each.evaluation().file().hash()).toArray(String[]::new))
                .param("citations", citations)
                .param(
                        "results",
                        issued.stream()
                                .map(each -> each.evaluation().evaluation().canonical())
                                .toArray(String[]::new))
                .param("seq", first.file().seq())
                .param("validOn", first.file().validOn())
                .param("card", card.code())
                .param("cardVersion", card.version())
                .param("now", first.issuedAt().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("organisation", actor.organisation().code())
                .update();
        Map<Long, IssuedEvaluation> standing = new HashMap<>();
        sql.sql(ISSUED
                        + """
                        join unnest(cast(:homes as bigint[]), cast(:citations as text[])) as asked (home, citation)
                          on asked.home = e.home and asked.citation = e.citation
                        where e.seq = :seq and e.valid_on = :validOn and e.card_version = :cardVersion
                        """)
                .param("homes", homes)
                .param("citations", citations)
                .param("seq", first.file().seq())
                .param("validOn", first.file().validOn())
                .param("cardVersion", card.version())
                .query(row -> {
                    standing.put(row.getLong("home"), issued(row, 0));
                });
        return issued.stream()
                .map(each -> new Kept(each.home(), standing.getOrDefault(each.home(), each.evaluation())))
                .toList();
    }

    /** Stores an evaluation unless the same was issued before; gives the one that stands. */
    IssuedEvaluation keep(long home, IssuedEvaluation issued, Actor actor) {
        keep(issued.card(), issued.issuedAt());
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
