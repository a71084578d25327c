package huirong.app.scoring;

import huirong.app.web.PointsGroup;
import huirong.core.card.Card;
import huirong.core.card.Group;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.GroupPoints;
import huirong.core.evaluation.Line;
import huirong.core.evaluation.Reason;
import huirong.core.evaluation.Reasons;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as a page shows it.
 *
 * @param total hundredths, or null where too little is known for a result
 * @param grade word of the grade, or null
 * @param required the completeness the card asks for, as per cent
 * @param lines all lines that rest on facts, by group
 * @param missing those that do not
 */
record ShownEvaluation(
        @Nullable Long total,
        long possible,
        @Nullable String grade,
        String completeness,
        String required,
        List<PointsGroup> bars,
        List<Part> parts,
        List<Lack> missing,
        List<Said> lowered,
        List<Said> raised) {

    /**
     * A group's lines.
     *
     * @param standing how many lines are missing, and the points that the known ones let stand in for them
     */
    record Part(String name, List<Found> lines, int standing, long standingPoints, long standingPossible, @Nullable Long gained, long possible) {}

    /** A line that rests on facts; points are null where no result is given. */
    record Found(String name, String value, @Nullable Long points, long possible, int facts, List<Item> items) {}

    /** A line that rests on nothing: why, what that may mean, and what can stand in. */
    record Lack(String name, String why, String meaning, String standIn) {}

    /** A reason in a sentence, and what would change it. */
    record Said(String words, @Nullable String change, long points, long possible, List<Item> items) {}

    /** A catalogue item in the firm's file. */
    record Item(String code, String name) {}

    static ShownEvaluation of(Card card, Evaluation evaluation, Language language) {
        Evaluation.@Nullable Scored scored = evaluation instanceof Evaluation.Scored result ? result : null;
        Reasons reasons = scored == null ? new Reasons(List.of(), List.of()) : Reasons.of(card, scored);
        return new ShownEvaluation(
                scored == null ? null : scored.total(),
                card.total(),
                scored == null ? null : scored.grade().map(grade -> language.of(grade.words())).orElse(null),
                Language.percent(evaluation.completeness()),
                Language.percent(card.minimumCompleteness()),
                scored == null
                        ? List.of()
                        : scored.groups().stream()
                                .map(group -> bar(card, group, language))
                                .toList(),
                card.groups().stream()
                        .map(group -> part(card, group, evaluation, language))
                        .toList(),
                evaluation.lines().stream()
                        .filter(line -> !line.known())
                        .map(line -> lack(card, line, language))
                        .toList(),
                reasons.lowered().stream().map(reason -> said(card, reason, language)).toList(),
                reasons.raised().stream().map(reason -> said(card, reason, language)).toList());
    }

    private static PointsGroup bar(Card card, GroupPoints points, Language language) {
        String name = card.groups().stream()
                .filter(group -> group.code().equals(points.group()))
                .map(group -> language.of(group.title()))
                .findFirst()
                .orElseThrow();
        return new PointsGroup(name, points.points(), points.maximum());
    }

    private static Part part(Card card, Group group, Evaluation evaluation, Language language) {
        List<Line> own = evaluation.lines().stream()
                .filter(line -> line.group().equals(group.code()))
                .toList();
        List<Line> missing = own.stream().filter(line -> !line.known()).toList();
        boolean scored = evaluation instanceof Evaluation.Scored;
        return new Part(
                language.of(group.title()),
                own.stream()
                        .filter(Line::known)
                        .map(line -> found(card, line, language))
                        .toList(),
                missing.size(),
                points(missing),
                missing.stream().mapToLong(Line::maximum).sum(),
                scored ? points(own) : null,
                group.maximum());
    }

    private static long points(List<Line> lines) {
        return lines.stream().mapToLong(line -> line.points().orElse(0)).sum();
    }

    private static Found found(Card card, Line line, Language language) {
        Feature feature = card.characteristic(line.feature()).feature();
        Known known = (Known) line.value();
        return new Found(
                language.of(feature.name()),
                language.of(feature.words(known.value())),
                line.points().isPresent() ? line.points().getAsLong() : null,
                line.maximum(),
                known.facts(),
                items(feature, language));
    }

    private static Lack lack(Card card, Line line, Language language) {
        Feature feature = card.characteristic(line.feature()).feature();
        return new Lack(
                language.of(feature.name()),
                language.of(((Missing) line.value()).reason().words()),
                language.of(feature.absence().meaning()),
                language.of(feature.absence().standIn()));
    }

    private static Said said(Card card, Reason reason, Language language) {
        return new Said(
                language.of(reason.words()),
                reason.change().map(language::of).orElse(null),
                reason.points(),
                reason.maximum(),
                items(card.characteristic(reason.feature()).feature(), language));
    }

    private static List<Item> items(Feature feature, Language language) {
        return feature.items().stream()
                .map(code -> new Item(code, language.item(code)))
                .toList();
    }
}
