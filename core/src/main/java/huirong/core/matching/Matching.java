package huirong.core.matching;

import huirong.core.evaluation.Evaluation;
import huirong.core.fact.FactFile;
import huirong.core.feature.Aggregate;
import huirong.core.feature.Feature;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import huirong.core.feature.FileReading;
import huirong.core.feature.Unit;
import huirong.core.feature.Words;
import huirong.core.matching.Criterion.OfFeature;
import huirong.core.matching.Criterion.OfPoints;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a file against criteria. A figure that is missing is not known, and never counts as not met.
 */
public final class Matching {
    private Matching() {}

    /**
     * One line per criterion, in their order.
     *
     * @param evaluations by code of the card, what could be evaluated; a card that is absent is not known
     */
    public static List<FitLine> of(
            List<Criterion> criteria, FileReading reading, Map<String, Evaluation> evaluations) {
        return criteria.stream()
                .map(criterion -> switch (criterion) {
                    case OfFeature feature -> feature(feature, reading);
                    case OfPoints points -> points(points, evaluations.get(points.card()));
                })
                .toList();
    }

    private static FitLine feature(OfFeature criterion, FileReading reading) {
        Feature feature = criterion.declared();
        LocalDate day = reading.file().validOn();
        Optional<LocalDate> dataDate = dataDate(feature, reading.file());
        return switch (feature.value(reading)) {
            case Known known -> new FitLine(
                    criterion,
                    criterion.met(known.value()) ? Fit.FITS : Fit.DOES_NOT,
                    criterion.required(),
                    Optional.of(feature.words(known.value())),
                    dataDate,
                    Optional.empty(),
                    criterion.met(known.value()) ? Optional.empty() : Optional.of(change(criterion, known.value(), day)),
                    Optional.empty());
            case Missing missing -> new FitLine(
                    criterion,
                    Fit.UNKNOWN,
                    criterion.required(),
                    Optional.empty(),
                    dataDate,
                    Optional.of(new Words(
                            missing.reason().words().chinese() + "：" + feature.absence().meaning().chinese(),
                            missing.reason().words().english() + ": " + feature.absence().meaning().english())),
                    Optional.empty(),
                    Optional.of(feature.absence().standIn()));
        };
    }

    private static Words change(OfFeature criterion, long figure, LocalDate day) {
        Feature feature = criterion.declared();
        Words required = criterion.required();
        return switch (criterion.comparison()) {
            case AT_LEAST -> {
                long gap = criterion.stated().getFirst() - figure;
                if (feature.unit() == Unit.MONTHS && feature.aggregate() == Aggregate.AGE) {
                    LocalDate then = day.plusMonths(gap);
                    yield new Words("再过" + gap + "个月，到" + then + "前后即符合", "fits in " + gap + " months, about " + then);
                }
                Words more = feature.words(gap);
                yield new Words("再增加" + more.chinese() + "即符合", "fits with " + more.english() + " more");
            }
            case AT_MOST -> {
                Words limit = feature.words(criterion.stated().getFirst());
                yield new Words("降到" + limit.chinese() + "及以下即符合", "fits once it is " + limit.english() + " or less");
            }
            case ONE_OF -> new Words("下次结果为" + required.chinese() + "即符合", "fits once it is " + required.english());
            case NONE -> new Words("记录了结或到期不再计入后即符合", "fits once the records are settled or no longer count");
        };
    }

    private static FitLine points(OfPoints criterion, @Nullable Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Scored scored -> {
                boolean met = scored.total() >= criterion.atLeast();
                String gap = OfPoints.points(criterion.atLeast() - scored.total());
                yield new FitLine(
                        criterion,
                        met ? Fit.FITS : Fit.DOES_NOT,
                        criterion.required(),
                        Optional.of(new Words(
                                OfPoints.points(scored.total()) + "分", OfPoints.points(scored.total()) + " points")),
                        Optional.of(scored.validOn()),
                        Optional.empty(),
                        met ? Optional.empty() : Optional.of(new Words("再提高" + gap + "分即符合，评价页写明哪些方面可以提高",
                                "fits with " + gap + " points more; the evaluation says where they can come from")),
                        Optional.empty());
            }
            case Evaluation.NotEnough notEnough -> unknown(criterion, Optional.of(notEnough.validOn()));
            case null -> unknown(criterion, Optional.empty());
        };
    }

    private static FitLine unknown(OfPoints criterion, Optional<LocalDate> day) {
        return new FitLine(
                criterion,
                Fit.UNKNOWN,
                criterion.required(),
                Optional.empty(),
                day,
                Optional.of(new Words("数据还不够，暂不评价", "too little is known for an evaluation yet")),
                Optional.empty(),
                Optional.of(new Words("授权查询更多数据项，或向银行出示原始凭证",
                        "Authorise more items, or show the bank the papers themselves")));
    }

    /** The oldest of the days through which the feature's items have answered. */
    private static Optional<LocalDate> dataDate(Feature feature, FactFile file) {
        return feature.items().stream()
                .map(file.collectedThrough()::get)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .map(day -> day.isAfter(file.validOn()) ? file.validOn() : day);
    }
}
