package huirong.core.evaluation;

import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.card.Group;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.money.Ratios;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** One card over one set of feature values. */
final class CardRun {
    private static final int REASONS = 4;

    private final Card card;
    private final LocalDate validOn;
    private final List<FeatureValue> values;
    private final long completeness;

    /** @param values one for each characteristic, in card order */
    CardRun(Card card, LocalDate validOn, List<FeatureValue> values) {
        this.card = card;
        this.validOn = validOn;
        this.values = values;
        long known = positions().filter(i -> values.get(i) instanceof Known).mapToLong(this::maximum).sum();
        this.completeness = Ratios.perTenThousand(known, card.total()).orElseThrow();
    }

    Evaluation result() {
        boolean enough = completeness > 0 && completeness >= card.minimumCompleteness();
        return enough ? scored() : notEnough();
    }

    private Evaluation notEnough() {
        List<Line> lines = positions().mapToObj(i -> line(i, OptionalLong.empty())).toList();
        return new Evaluation.NotEnough(
                card.code(), card.version(), validOn, completeness, lines, card.minimumCompleteness());
    }

    private Evaluation scored() {
        long[] points = Reweighting.points(positions().mapToObj(this::item).toList());
        List<Line> lines = positions().mapToObj(i -> line(i, OptionalLong.of(points[i]))).toList();
        long total = IntStream.range(0, points.length).mapToLong(i -> points[i]).sum();
        List<String> lowered = top(lines, line -> line.maximum() - given(line), line -> true);
        List<String> raised = top(
                lines, CardRun::given, line -> 2 * given(line) >= line.maximum() && !lowered.contains(line.feature()));
        return new Evaluation.Scored(
                card.code(),
                card.version(),
                validOn,
                completeness,
                lines,
                total,
                card.grades().map(limits -> limits.grade(total)),
                card.groups().stream().map(group -> sum(group, lines)).toList(),
                lowered,
                raised);
    }

    private Reweighting.Item item(int i) {
        Characteristic characteristic = card.characteristics().get(i);
        boolean known = values.get(i) instanceof Known;
        long points = values.get(i) instanceof Known(long value, int facts) ? characteristic.bin(value).points() : 0;
        return new Reweighting.Item(groupOf(characteristic), characteristic.maximum(), known, points);
    }

    private int groupOf(Characteristic characteristic) {
        return IntStream.range(0, card.groups().size())
                .filter(i -> card.groups().get(i).code().equals(characteristic.group()))
                .findFirst()
                .orElseThrow();
    }

    private Line line(int i, OptionalLong points) {
        Characteristic characteristic = card.characteristics().get(i);
        FeatureValue value = values.get(i);
        Optional<String> reason = value instanceof Known(long number, int facts)
                ? Optional.of(characteristic.bin(number).reason())
                : Optional.empty();
        return new Line(
                characteristic.feature().code(), characteristic.group(), value, reason, characteristic.maximum(), points);
    }

    private static GroupPoints sum(Group group, List<Line> lines) {
        List<Line> own = lines.stream().filter(line -> line.group().equals(group.code())).toList();
        return new GroupPoints(
                group.code(),
                own.stream().mapToLong(CardRun::given).sum(),
                group.maximum(),
                own.stream().filter(Line::known).mapToLong(Line::maximum).sum());
    }

    /** The features of the known lines that matter most; the sort is stable, so equal ones stay in card order. */
    private static List<String> top(List<Line> lines, ToLongFunction<Line> weight, Predicate<Line> also) {
        return lines.stream()
                .filter(line -> line.known() && weight.applyAsLong(line) > 0 && also.test(line))
                .sorted(Comparator.comparingLong(weight).reversed())
                .limit(REASONS)
                .map(Line::feature)
                .toList();
    }

    private static long given(Line line) {
        return line.points().orElseThrow();
    }

    private long maximum(int i) {
        return card.characteristics().get(i).maximum();
    }

    private IntStream positions() {
        return IntStream.range(0, card.characteristics().size());
    }
}
