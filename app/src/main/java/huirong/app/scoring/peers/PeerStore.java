package huirong.app.scoring.peers;

import huirong.app.scoring.peers.Usual.Range;
import huirong.core.feature.SizeClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which firms a card evaluated, and what is usual among them. */
@Repository
class PeerStore {
    /** Stands for "of any": no trade and no size class has this name. */
    private static final String ANY = "*";

    private final JdbcClient sql;

    PeerStore(JdbcClient sql) {
        this.sql = sql;
    }

    void note(long home, String card, String evaluation, String trade, SizeClass size) {
        sql.sql(
                        """
                        insert into scoring.peer (home, card, evaluation, trade, size)
                        values (:home, :card, :evaluation, :trade, :size)
                        on conflict (home, card) do update
                        set evaluation = excluded.evaluation, trade = excluded.trade, size = excluded.size
                        """)
                .param("home", home)
                .param("card", card)
                .param("evaluation", evaluation)
                .param("trade", trade)
                .param("size", size.name())
                .update();
    }

    /** When what is usual was counted last; empty if never. */
    Optional<LocalDate> counted(String card) {
        return sql.sql("select made_on from scoring.usual_count where card = :card")
                .param("card", card)
                .query(LocalDate.class)
                .optional();
    }

    /** Counts what is usual unless that was done on this day, or somebody is at it. */
    void countOnce(String card, LocalDate today, int fewest) {
        boolean done = sql.sql(
                        """
                        select exists (select 1 from scoring.usual_count where card = :card and made_on >= :today)
                            or not pg_try_advisory_xact_lock(hashtext('scoring.usual ' || :card))
                        """)
                .param("card", card)
                .param("today", today)
                .query(Boolean.class)
                .single();
        if (done) return;
        sql.sql("delete from scoring.usual where card = :card").param("card", card).update();
        sql.sql(
                        """
                        insert into scoring.usual (card, trade, size, feature, firms, low, high)
                        select p.card, coalesce(p.trade, '*'), coalesce(p.size, '*'), l.line ->> 'feature', count(*),
                               percentile_disc(0.25) within group (order by (l.line ->> 'value')::bigint),
                               percentile_disc(0.75) within group (order by (l.line ->> 'value')::bigint)
                        from scoring.peer p
                        join scoring.evaluation e on e.home = p.home and e.ref = p.evaluation
                        cross join lateral jsonb_array_elements(e.result::jsonb -> 'lines') as l(line)
                        where p.card = :card and jsonb_exists(l.line, 'value')
                        group by grouping sets ((p.card, p.trade, p.size, l.line ->> 'feature'),
                                                (p.card, p.trade, l.line ->> 'feature'),
                                                (p.card, l.line ->> 'feature'))
                        having count(*) >= :fewest
                        """)
                .param("card", card)
                .param("fewest", fewest)
                .update();
        sql.sql(
                        """
                        insert into scoring.usual_count (card, made_on) values (:card, :today)
                        on conflict (card) do update set made_on = excluded.made_on
                        """)
                .param("card", card)
                .param("today", today)
                .update();
    }

    /** Of the firm's group, or of the next wider one that is large enough. */
    Optional<Usual> usual(long home, String card) {
        record Row(String trade, String size, String feature, long firms, Range range, LocalDate madeOn) {}
        List<Row> rows = sql.sql(
                        """
                        select u.trade, u.size, u.feature, u.firms, u.low, u.high, c.made_on
                        from scoring.peer p
                        join scoring.usual u on u.card = p.card and u.trade in (p.trade, '*') and u.size in (p.size, '*')
                        join scoring.usual_count c on c.card = u.card
                        where p.home = :home and p.card = :card
                        order by (u.trade = '*'), (u.size = '*'), u.feature
                        """)
                .param("home", home)
                .param("card", card)
                .query((row, n) -> new Row(
                        row.getString("trade"),
                        row.getString("size"),
                        row.getString("feature"),
                        row.getLong("firms"),
                        new Range(row.getLong("low"), row.getLong("high")),
                        row.getObject("made_on", LocalDate.class)))
                .list();
        if (rows.isEmpty()) return Optional.empty();
        Row first = rows.getFirst();
        Map<String, Range> ranges = rows.stream()
                .filter(row -> row.trade().equals(first.trade()) && row.size().equals(first.size()))
                .collect(Collectors.toMap(Row::feature, Row::range));
        long firms = rows.stream()
                .filter(row -> row.trade().equals(first.trade()) && row.size().equals(first.size()))
                .mapToLong(Row::firms)
                .max()
                .orElseThrow();
        return Optional.of(new Usual(
                first.trade().equals(ANY) ? Optional.empty() : Optional.of(first.trade()),
                first.size().equals(ANY) ? Optional.empty() : Optional.of(SizeClass.valueOf(first.size())),
                firms,
                first.madeOn(),
                ranges));
    }
}
