package huirong.app.compensation.performance;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.target_version, target and target_deviation. */
@Repository
class TargetStore {
    private static final String VERSIONS =
            """
            select v.*, (select array_agg(t.indicator order by t.indicator) from compensation.target t where t.version = v.ref) as indicators,
                   (select array_agg(t.value order by t.indicator) from compensation.target t where t.version = v.ref) as values
            from compensation.target_version v
            """;

    private final JdbcClient sql;

    TargetStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if one of the year waits already; then nothing was written. Waits for whoever is deciding on that one. */
    boolean propose(Actor by, String ref, String zone, int year, String reason, Map<Indicator, Long> values, Instant now) {
        int added = sql.sql(
                        """
                        insert into compensation.target_version
                            (ref, zone, year, reason, state, proposed_at, proposed_account, proposed_person)
                        values (:ref, :zone, :year, :reason, 'PROPOSED', :now, :account, :person)
                        on conflict (zone, year) where state = 'PROPOSED' do nothing
                        """)
                .param("ref", ref)
                .param("zone", zone)
                .param("year", year)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
        if (added == 0) return false;
        sql.sql(
                        """
                        insert into compensation.target (version, indicator, value)
                        select :ref, added.indicator, added.value from unnest(:indicators::text[], :values::bigint[]) as added (indicator, value)
                        """)
                .param("ref", ref)
                .param("indicators", values.keySet().stream().map(Indicator::name).toArray(String[]::new))
                .param("values", values.values().toArray(Long[]::new))
                .update();
        return true;
    }

    void decide(Actor by, String ref, TargetVersion.State state, @Nullable String words, Instant now) {
        sql.sql(
                        """
                        update compensation.target_version
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

    /** As it is; nobody else decides on it until the transaction ends. */
    Optional<TargetVersion> lock(String ref) {
        return sql.sql(VERSIONS + " where v.ref = :ref for update of v")
                .param("ref", ref)
                .query(TargetStore::version)
                .optional();
    }

    /** Of a year, oldest first. */
    List<TargetVersion> of(String zone, int year) {
        return sql.sql(VERSIONS + " where v.zone = :zone and v.year = :year order by v.proposed_at, v.ref")
                .param("zone", zone)
                .param("year", year)
                .query(TargetStore::version)
                .list();
    }

    /** Every year for which targets were proposed. */
    List<Integer> years(String zone) {
        return sql.sql("select distinct year from compensation.target_version where zone = :zone order by year")
                .param("zone", zone)
                .query(Integer.class)
                .list();
    }

    void write(Actor by, String ref, String zone, int year, Indicator indicator, String words, Instant now) {
        sql.sql(
                        """
                        insert into compensation.target_deviation (ref, zone, year, indicator, words, at, account, person)
                        values (:ref, :zone, :year, :indicator, :words, :now, :account, :person)
                        """)
                .param("ref", ref)
                .param("zone", zone)
                .param("year", year)
                .param("indicator", indicator.name())
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    /** Of a year, newest first. */
    List<Deviation> deviations(String zone, int year) {
        return sql.sql(
                        """
                        select indicator, words, at, person from compensation.target_deviation
                        where zone = :zone and year = :year order by at desc, ref
                        """)
                .param("zone", zone)
                .param("year", year)
                .query((row, number) -> new Deviation(
                        Indicator.valueOf(row.getString("indicator")),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("person")))
                .list();
    }

    private static TargetVersion version(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp decided = row.getTimestamp("decided_at");
        String[] indicators = (String[]) row.getArray("indicators").getArray();
        Long[] values = (Long[]) row.getArray("values").getArray();
        Map<Indicator, Long> targets = new EnumMap<>(Indicator.class);
        for (int i = 0; i < indicators.length; i++) targets.put(Indicator.valueOf(indicators[i]), values[i]);
        return new TargetVersion(
                row.getString("ref"),
                row.getString("zone"),
                row.getInt("year"),
                row.getString("reason"),
                TargetVersion.State.valueOf(row.getString("state")),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("proposed_account"),
                row.getString("proposed_person"),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_person"),
                row.getString("words"),
                Collections.unmodifiableMap(targets));
    }
}
