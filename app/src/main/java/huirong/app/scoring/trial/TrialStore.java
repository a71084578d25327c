package huirong.app.scoring.trial;

import huirong.core.card.Card;
import huirong.core.card.Grade;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.evaluation.Evaluations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Table trial_result: no method tells whose result it was. */
@Repository
class TrialStore {
    private static final int FETCH = 500;

    private final JdbcClient sql;

    TrialStore(JdbcClient sql) {
        this.sql = sql;
    }

    boolean has(long home, String evaluation, String trialVersion) {
        return sql.sql(
                        """
                        select exists (select from scoring.trial_result
                                       where home = :home and evaluation = :evaluation and trial_version = :version)
                        """)
                .param("home", home)
                .param("evaluation", evaluation)
                .param("version", trialVersion)
                .query(Boolean.class)
                .single();
    }

    void keep(long home, String evaluation, Evaluation live, Evaluation trial, Instant now) {
        keepAll(List.of(new Tried(home, evaluation, live, trial)), now);
    }

    /**
     * Both results of one evaluation.
     *
     * @param evaluation its reference
     */
    record Tried(long home, String evaluation, Evaluation live, Evaluation trial) {}

    /** Of one card and one version on trial; what was computed before stays. */
    void keepAll(List<Tried> tried, Instant now) {
        if (tried.isEmpty()) return;
        sql.sql(
                        """
                        insert into scoring.trial_result (home, evaluation, card, live_version, trial_version, live_total,
                                                          trial_total, live_grade, trial_grade, result, made_at)
                        select t.home, t.evaluation, :card, t.live_version, :trialVersion, t.live_total, t.trial_total,
                               t.live_grade, t.trial_grade, t.result, :now
                        from unnest(cast(:homes as bigint[]), cast(:evaluations as text[]), cast(:liveVersions as text[]),
                                    cast(:liveTotals as bigint[]), cast(:trialTotals as bigint[]), cast(:liveGrades as text[]),
                                    cast(:trialGrades as text[]), cast(:results as text[]))
                             as t (home, evaluation, live_version, live_total, trial_total, live_grade, trial_grade, result)
                        on conflict do nothing
                        """)
                .param("card", tried.getFirst().live().card())
                .param("trialVersion", tried.getFirst().trial().cardVersion())
                .param("homes", tried.stream().map(Tried::home).toArray(Long[]::new))
                .param("evaluations", texts(tried, Tried::evaluation))
                .param("liveVersions", texts(tried, each -> each.live().cardVersion()))
                .param("liveTotals", tried.stream().map(each -> total(each.live())).toArray(Long[]::new))
                .param("trialTotals", tried.stream().map(each -> total(each.trial())).toArray(Long[]::new))
                .param("liveGrades", texts(tried, each -> grade(each.live())))
                .param("trialGrades", texts(tried, each -> grade(each.trial())))
                .param("results", texts(tried, each -> each.trial().canonical()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String[] texts(List<Tried> tried, Function<Tried, @Nullable String> text) {
        return tried.stream().map(text).toArray(String[]::new);
    }

    /** Takes an evaluation that was issued. */
    interface Issued {
        void take(long home, String ref, Evaluation evaluation);
    }

    /** Evaluations by versions of the card in use for which this one was not computed, newest first, one at a time; within a transaction. */
    void past(Card trial, Instant since, int most, Issued each) {
        sql.sql(
                        """
                        select e.home, e.ref, e.result
                        from scoring.evaluation e
                        where e.card = :card and e.issued_at >= :since
                          and not exists (select from scoring.trial_result t
                                          where t.home = e.home and t.evaluation = e.ref and t.trial_version = :version)
                        order by e.issued_at desc
                        limit :most
                        """)
                .param("card", trial.code())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("version", trial.version())
                .param("most", most)
                .withFetchSize(FETCH)
                .query(row -> {
                    each.take(row.getLong("home"), row.getString("ref"), Evaluations.read(row.getString("result")));
                });
    }

    /** How many evaluations a version was computed for beside the one in use. */
    long count(String trialVersion) {
        return sql.sql("select count(*) from scoring.trial_result where trial_version = :version")
                .param("version", trialVersion)
                .query(Long.class)
                .single();
    }

    /** How many firms a version was computed for. */
    long firms(String trialVersion) {
        return sql.sql("select count(distinct home) from scoring.trial_result where trial_version = :version")
                .param("version", trialVersion)
                .query(Long.class)
                .single();
    }

    /** Both results of the newest evaluations, newest first, one pair at a time: only in a transaction does the driver fetch in parts. */
    @Transactional(readOnly = true)
    void pairs(String trialVersion, int most, BiConsumer<Evaluation, Evaluation> liveAndTrial) {
        sql.sql(
                        """
                        select e.result, t.result
                        from scoring.trial_result t
                        join scoring.evaluation e on e.home = t.home and e.ref = t.evaluation
                        where t.trial_version = :version
                        order by t.made_at desc
                        limit :most
                        """)
                .param("version", trialVersion)
                .param("most", most)
                .withFetchSize(FETCH)
                .query(row -> {
                    liveAndTrial.accept(Evaluations.read(row.getString(1)), Evaluations.read(row.getString(2)));
                });
    }

    private static @Nullable Long total(Evaluation evaluation) {
        return evaluation instanceof Scored scored ? scored.total() : null;
    }

    private static @Nullable String grade(Evaluation evaluation) {
        return evaluation instanceof Scored scored ? scored.grade().map(Grade::code).orElse(null) : null;
    }
}
