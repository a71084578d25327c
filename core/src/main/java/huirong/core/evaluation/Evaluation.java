package huirong.core.evaluation;

import huirong.core.card.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An opinion on one file by one version of one card: neither a credit report nor a promise. */
public sealed interface Evaluation {
    /** Code of the card. */
    String card();

    /** The card's version, {@link huirong.core.card.Card#version()}. */
    String cardVersion();

    /** The day the file was about. */
    LocalDate validOn();

    /** How much of the card's maximum rests on known features, in ten-thousandths. */
    long completeness();

    List<Line> lines();

    /** Its one JSON spelling, to be stored and compared; {@link Evaluations#read} reads it back. */
    default String canonical() {
        return EvaluationJson.write(this);
    }

    /**
     * A result.
     *
     * @param total in hundredths; the points of all lines add up to it, and so do the groups'
     * @param grade of a public card
     * @param lowered features that cost most points, most first, at most four
     * @param raised features that gave at least half of what they can, most points first, at most four, none of the lowered
     */
    record Scored(
            String card,
            String cardVersion,
            LocalDate validOn,
            long completeness,
            List<Line> lines,
            long total,
            Optional<Grade> grade,
            List<GroupPoints> groups,
            List<String> lowered,
            List<String> raised)
            implements Evaluation {}

    /**
     * 数据不足，暂不评价: too little is known, and so nothing is said.
     *
     * @param required the completeness the card asks for
     */
    record NotEnough(
            String card, String cardVersion, LocalDate validOn, long completeness, List<Line> lines, long required)
            implements Evaluation {}
}
