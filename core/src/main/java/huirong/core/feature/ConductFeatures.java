package huirong.core.feature;

import static huirong.core.feature.Aggregate.COUNT;
import static huirong.core.feature.Aggregate.SUM;
import static huirong.core.feature.Measure.known;

import huirong.core.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Features of public events: court enforcement, penalties and honours. "Asked, nothing found" is nought. */
final class ConductFeatures {
    private static final String ENFORCEMENT = "court-enforcement";
    private static final String PENALTY = "administrative-penalty";
    private static final String HONOUR = "honour";
    private static final Absence NO_ENFORCEMENT = absence("法院执行", "court enforcement", "中国执行信息公开网的查询结果",
            "A search of the courts' public enforcement site");
    private static final Absence NO_PENALTY = absence("行政处罚", "penalties", "\"信用中国\"网站的信用报告",
            "The report of the Credit China site");
    private static final Absence NO_HONOUR = absence("荣誉资质", "honours", "证书原件或授予机关的公布文件",
            "The certificate, or the notice of the authority that granted it");

    static final List<Feature> ALL = List.of(
            feature(ENFORCEMENT, NO_ENFORCEMENT, "enforcement-open", "未结执行案件数", "Open enforcement cases", 0, COUNT,
                    Unit.COUNT, ConductFeatures::open, Measure.count()),
            feature(ENFORCEMENT, NO_ENFORCEMENT, "enforcement-open-claimed", "未结执行案件标的", "Amount claimed in open cases",
                    0, SUM, Unit.FEN, ConductFeatures::open, ConductFeatures::claimed),
            feature(ENFORCEMENT, NO_ENFORCEMENT, "enforcement-filed-24", "近24个月新立执行案件数",
                    "Enforcement cases filed, last 24 months", 24, COUNT, Unit.COUNT,
                    (reading, fact) -> fact.validFrom().isAfter(reading.validOn().minusMonths(24)), Measure.count()),
            penalties("minor", "轻微", "minor"),
            penalties("general", "一般", "general"),
            penalties("serious", "严重", "serious"),
            honours("national", "国家级", "National"),
            honours("municipal", "市级", "Municipal"),
            honours("district", "区县级", "District"));

    private ConductFeatures() {}

    private static boolean open(FileReading reading, Fact fact) {
        return "open".equals(fact.text("status"));
    }

    /** What the open cases state; cases that state no amount are counted elsewhere and add nothing here. */
    private static FeatureValue claimed(FileReading reading, List<Fact> used) {
        List<Long> stated = used.stream().map(fact -> fact.number("claimed_fen")).filter(Objects::nonNull).toList();
        if (stated.isEmpty() && !used.isEmpty()) return States.lacking(used);
        return known(stated.stream().reduce(0L, Math::addExact), used);
    }

    private static Feature penalties(String severity, String chinese, String english) {
        return feature(PENALTY, NO_PENALTY, "penalties-" + severity, "有效期内的" + chinese + "行政处罚数",
                "Penalties that count, " + english, 0, COUNT, Unit.COUNT,
                (reading, fact) -> severity.equals(fact.text("severity")) && counts(reading.validOn(), fact),
                (reading, used) -> PenaltyTerms.on(reading.validOn()).isEmpty()
                        ? new FeatureValue.Missing(MissingReason.NO_RULE)
                        : known(used.size(), used));
    }

    private static boolean counts(LocalDate on, Fact penalty) {
        LocalDate repaired = penalty.date("repaired");
        if (repaired != null && !repaired.isAfter(on)) return false;
        String severity = Objects.requireNonNull(penalty.text("severity"));
        return PenaltyTerms.on(on).map(terms -> terms.counts(severity, penalty.validFrom(), on)).orElse(false);
    }

    private static Feature honours(String level, String chinese, String english) {
        return feature(HONOUR, NO_HONOUR, "honours-" + level, "有效的" + chinese + "荣誉资质数",
                english + " honours in force", 0, COUNT, Unit.COUNT,
                (reading, fact) -> level.equals(fact.text("level")) && inForce(reading.validOn(), fact), Measure.count());
    }

    /** A certificate is good through its last day. */
    private static boolean inForce(LocalDate on, Fact honour) {
        LocalDate until = honour.date("until");
        return until == null || !until.isBefore(on);
    }

    private static Absence absence(String chinese, String english, String standIn, String englishStandIn) {
        return Absence.of(
                chinese + "数据可能尚未归集到本平台，或已过更新时效",
                "Data of " + english + " may not have reached the platform yet, or may be out of date",
                standIn,
                englishStandIn);
    }

    private static Feature feature(
            String item,
            Absence absence,
            String code,
            String chinese,
            String english,
            int months,
            Aggregate aggregate,
            Unit unit,
            BiPredicate<FileReading, Fact> which,
            Measure measure) {
        Words name = new Words(chinese, english);
        Evidence evidence = Evidence.where(item, which);
        return new Feature(code, name, List.of(item), months, aggregate, unit, List.of(), absence, evidence, measure);
    }
}
