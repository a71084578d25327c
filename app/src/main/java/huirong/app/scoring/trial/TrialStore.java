package huirong.app.scoring.trial;

import huirong.core.card.Grade;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.evaluation.Evaluations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table trial_result: no method tells whose result it was. */
@Repository
class TrialStore {
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
        sql.sql(
                        """
                        insert into scoring.trial_result (home, evaluation, card, live_version, trial_version, live_total,
                                                          trial_total, live_grade, trial_grade, result, made_at)
                        values (:home, :evaluation, :card, :liveVersion, :trialVersion, :liveTotal, :trialTotal, :liveGrade,
                                :trialGrade, :result, :now)
                        on conflict do nothing
                        """)
                .param("home", home)
                .param("evaluation", evaluation)
                .param("card", live.card())
                .param("liveVersion", live.cardVersion())
                .param("trialVersion", trial.cardVersion())
                .param("liveTotal", total(live))
                .param("trialTotal", total(trial))
                .param("liveGrade", grade(live))
                .param("trialGrade", grade(trial))
                .param("result", trial.canonical())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
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

    /** Both results of the newest evaluations, newest first, one pair at a time. */
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
                .withFetchSize(500)
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
