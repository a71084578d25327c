package huirong.app.scoring.replay;

import huirong.app.creditfile.view.Moment;
import huirong.app.scoring.card.ReadCards;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations that were issued, by the moment their files were read as of. */
@Repository
class PastStore {
    private final JdbcClient sql;
    private final ReadCards cards;

    PastStore(JdbcClient sql, ReadCards cards) {
        this.sql = sql;
        this.cards = cards;
    }

    /** @param firm reference of one firm; null for all */
    long count(@Nullable String firm) {
        return sql.sql("select count(*) from scoring.evaluation where cast(:firm as text) is null or firm = :firm")
                .param("firm", firm)
                .query(Long.class)
                .single();
    }

    List<Moment> moments(@Nullable String firm) {
        return sql.sql(
                        """
                        select distinct seq, valid_on from scoring.evaluation
                        where cast(:firm as text) is null or firm = :firm
                        order by seq, valid_on
                        """)
                .param("firm", firm)
                .query((row, n) -> new Moment(row.getObject(2, LocalDate.class), row.getLong(1)))
                .list();
    }

    /** Of one moment, those after a firm's home and a reference. */
    List<PastEvaluation> page(@Nullable String firm, Moment moment, long home, String ref, int limit) {
        return sql.sql(
                        """
                        select e.home, e.ref, e.firm, e.file_hash, e.card_version, e.citation, e.result
                        from scoring.evaluation e
                        where e.seq = :seq and e.valid_on = :validOn and (e.home, e.ref) > (:home, :ref)
                          and (cast(:firm as text) is null or e.firm = :firm)
                        order by e.home, e.ref
                        limit :limit
                        """)
                .param("firm", firm)
                .param("seq", moment.seq())
                .param("validOn", moment.validOn())
                .param("home", home)
                .param("ref", ref)
                .param("limit", limit)
                .query((row, n) -> {
                    String version = row.getString(5);
                    return new PastEvaluation(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            cards.of(version, () -> spelling(version)),
                            row.getString(6),
                            row.getString(7));
                })
                .list();
    }

    private String spelling(String version) {
        return sql.sql("select json from scoring.card where version = :version")
                .param("version", version)
                .query(String.class)
                .single();
    }
}
