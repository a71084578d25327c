package huirong.app.scoring.evaluation;

import huirong.app.scoring.card.Language;
import huirong.app.scoring.peers.Usual;
import huirong.app.web.PointsGroup;
import huirong.core.card.Card;
import huirong.core.card.Group;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.GroupPoints;
import huirong.core.evaluation.Improvement;
import huirong.core.evaluation.Line;
import huirong.core.evaluation.Reason;
import huirong.core.evaluation.Reasons;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.MissingReason;
import huirong.core.feature.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as a page shows it.
 *
 * @param total hundredths, or null where too little is known for a result
 * @param grade word of the grade, or null
 * @param required the completeness the card asks for, as per cent
 * @param lines all lines that rest on facts, by group
 * @param missing those that do not
 * @param gains what the firm can change, the largest gain first
 * @param towardsNextGrade how many of the gains together reach a better grade; nought if none do
 */
public record ShownEvaluation(
        @Nullable Long total,
        long possible,
        @Nullable String grade,
        String completeness,
        String required,
        List<PointsGroup> bars,
        List<Part> parts,
        List<Lack> missing,
        List<Said> lowered,
        List<Said> raised,
        List<Gain> gains,
        int towardsNextGrade) {

    /** Reasons that end when a source delivers, or a paper stands in; the others lie in the figures or the rules. */
    private static final Set<MissingReason> CAN_COME = EnumSet.of(
            MissingReason.NOT_ANSWERED,
            MissingReason.OUT_OF_DATE,
            MissingReason.NOTHING_FOUND,
            MissingReason.NOT_STATED);

    /** How many lines are missing. */
    public int lacking() {
        return missing.stream().mapToInt(lack -> lack.names().size()).sum();
    }

    /**
     * A group's lines.
     *
     * @param standing how many lines are missing, and the points that the known ones let stand in for them
     */
    public record Part(String name, List<Found> lines, int standing, long standingPoints, long standingPossible, @Nullable Long gained, long possible) {}

    /** A line that rests on facts; points are null where no result is given, and what is usual where few firms are known. */
    public record Found(
            String name,
            String value,
            @Nullable String usual,
            @Nullable Long points,
            long possible,
            int facts,
            List<Item> items) {}

    /**
     * Lines that rest on nothing for the same reason; what that may mean and what can stand in, where facts could come.
     *
     * @param uncollected true if nothing can come, since the firm has not authorised the platform to collect it
     */
    public record Lack(
            String why, List<String> names, @Nullable String meaning, @Nullable String standIn, boolean uncollected) {}

    /** A reason in a sentence, and what would change it. */
    public record Said(String words, @Nullable String change, long points, long possible, List<Item> items) {}

    /** The result if one thing changed; grade is null where it stays, or the card has none. */
    public record Gain(String words, long gain, long total, @Nullable String grade) {}

    /** A catalogue item in the firm's file. */
    public record Item(String code, String name) {}

    /** Without a comparison with other firms. */
    public static ShownEvaluation of(Card card, Evaluation evaluation, Language language) {
        return of(card, evaluation, Optional.empty(), Set.of(), language);
    }

    /** @param uncollected codes of items that the firm, who is the reader, has not let the platform collect */
    static ShownEvaluation of(
            Card card, Evaluation evaluation, Optional<Usual> usual, Set<String> uncollected, Language language) {
        Evaluation.@Nullable Scored scored = evaluation instanceof Evaluation.Scored result ? result : null;
        List<Improvement> improvements = scored == null ? List.of() : Improvement.of(card, scored);
        Reasons reasons = scored == null ? new Reasons(List.of(), List.of()) : Reasons.of(card, scored);
        return new ShownEvaluation(
                scored == null ? null : scored.total(),
                card.total(),
                scored == null ? null : scored.grade().map(grade -> language.heading(grade.words())).orElse(null),
                Language.percent(evaluation.completeness()),
                Language.percent(card.minimumCompleteness()),
                scored == null
                        ? List.of()
                        : scored.groups().stream()
                                .map(group -> bar(card, group, language))
                                .toList(),
                card.groups().stream()
                        .map(group -> part(card, group, evaluation, usual, language))
                        .toList(),
                lacks(card, evaluation, uncollected, language),
                reasons.lowered().stream().map(reason -> said(card, reason, language)).toList(),
                reasons.raised().stream().map(reason -> said(card, reason, language)).toList(),
                scored == null ? List.of() : gains(scored, improvements, language),
                scored == null ? 0 : Improvement.towardsNextGrade(card, scored, improvements).size());
    }

    private static List<Gain> gains(Evaluation.Scored scored, List<Improvement> improvements, Language language) {
        return improvements.stream()
                .map(improvement -> new Gain(
                        language.of(improvement.words()),
                        improvement.gain(),
                        improvement.total(),
                        improvement.grade().equals(scored.grade())
                                ? null
                                : improvement.grade().map(grade -> language.of(grade.words())).orElse(null)))
                .toList();
    }

    private static PointsGroup bar(Card card, GroupPoints points, Language language) {
        String name = card.groups().stream()
                .filter(group -> group.code().equals(points.group()))
                .map(group -> language.of(group.title()))
                .findFirst()
                .orElseThrow();
        return new PointsGroup(name, points.points(), points.maximum());
    }

    private static Part part(
            Card card, Group group, Evaluation evaluation, Optional<Usual> usual, Language language) {
        List<Line> own = evaluation.lines().stream()
                .filter(line -> line.group().equals(group.code()))
                .toList();
        List<Line> missing = own.stream().filter(line -> !line.known()).toList();
        boolean scored = evaluation instanceof Evaluation.Scored;
        return new Part(
                language.of(group.title()),
                own.stream()
                        .filter(Line::known)
                        .map(line -> found(card, line, usual, language))
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

    private static Found found(Card card, Line line, Optional<Usual> usual, Language language) {
        Feature feature = card.characteristic(line.feature()).feature();
        Known known = (Known) line.value();
        return new Found(
                language.of(feature.name()),
                language.of(feature.words(known.value())),
                feature.unit() == Unit.CODE
                        ? null
                        : usual.map(all -> all.ranges().get(feature.code()))
                                .map(range -> between(feature, range, language))
                                .orElse(null),
                line.points().isPresent() ? line.points().getAsLong() : null,
                line.maximum(),
                known.facts(),
                items(feature, language));
    }

    /** In card order, what the firm can mend first; lines that lack the same thing for the same reason stand together. */
    private static List<Lack> lacks(Card card, Evaluation evaluation, Set<String> uncollected, Language language) {
        Map<Lack, List<String>> together = new LinkedHashMap<>();
        for (Line line : evaluation.lines()) {
            if (!(line.value() instanceof Missing(MissingReason reason))) continue;
            Feature feature = card.characteristic(line.feature()).feature();
            boolean factsCouldCome = CAN_COME.contains(reason);
            boolean closed =
                    reason == MissingReason.NOT_ANSWERED && feature.items().stream().anyMatch(uncollected::contains);
            Lack alike = new Lack(
                    language.heading(reason.words()),
                    List.of(),
                    factsCouldCome && !closed ? language.of(feature.absence().meaning()) : null,
                    factsCouldCome ? language.of(feature.absence().standIn()) : null,
                    closed);
            together.computeIfAbsent(alike, first -> new ArrayList<>()).add(language.of(feature.name()));
        }
        return together.entrySet().stream()
                .map(lack -> new Lack(
                        lack.getKey().why(),
                        lack.getValue(),
                        lack.getKey().meaning(),
                        lack.getKey().standIn(),
                        lack.getKey().uncollected()))
                .sorted((one, other) -> Boolean.compare(other.uncollected(), one.uncollected()))
                .toList();
    }

    private static Said said(Card card, Reason reason, Language language) {
        return new Said(
                language.of(reason.words()),
                reason.change().map(language::of).orElse(null),
                reason.points(),
                reason.maximum(),
                items(card.characteristic(reason.feature()).feature(), language));
    }

    private static String between(Feature feature, Usual.Range range, Language language) {
        String low = language.of(feature.words(range.low()));
        return range.low() == range.high() ? low : low + " – " + language.of(feature.words(range.high()));
    }

    private static List<Item> items(Feature feature, Language language) {
        return feature.items().stream()
                .map(code -> new Item(code, language.item(code)))
                .toList();
    }
}
