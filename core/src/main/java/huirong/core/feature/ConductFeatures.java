package huirong.core.feature;

import static huirong.core.feature.Aggregate.COUNT;
import static huirong.core.feature.Aggregate.SUM;
import static huirong.core.feature.Measure.known;

import huirong.core.column.Columns;
import huirong.core.column.Layout;
import huirong.core.fact.Catalogue;
import huirong.core.feature.Evidence.Condition;
import java.time.LocalDate;
import java.util.List;

/** Features of public events: court enforcement, penalties and honours. "Asked, nothing found" is nought. */
final class ConductFeatures {
    private static final String ENFORCEMENT = "court-enforcement";
    private static final String PENALTY = "administrative-penalty";
    private static final String HONOUR = "honour";
    private static final Layout CASES = Layout.of(Catalogue.ENFORCEMENT);
    private static final int STATUS = CASES.field("status");
    private static final int OPEN = CASES.code("status", "open");
    private static final int CLAIMED = CASES.field("claimed_fen");
    private static final Layout PENALTIES = Layout.of(Catalogue.PENALTY);
    private static final int SEVERITY = PENALTIES.field("severity");
    private static final int REPAIRED = PENALTIES.field("repaired");
    private static final Layout HONOURS = Layout.of(Catalogue.HONOUR);
    private static final int LEVEL = HONOURS.field("level");
    private static final int UNTIL = HONOURS.field("until");
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
                    (reading, facts, row) -> facts.from(row) > reading.validOn().minusMonths(24).toEpochDay(), Measure.count()),
            penalties("minor", "轻微", "minor"),
            penalties("general", "一般", "general"),
            penalties("serious", "严重", "serious"),
            honours("national", "国家级", "National"),
            honours("municipal", "市级", "Municipal"),
            honours("district", "区县级", "District"));

    private ConductFeatures() {}

    private static boolean open(FileReading reading, Columns cases, int row) {
        return cases.is(STATUS, row, OPEN);
    }

    /** What the open cases state; cases that state no amount are counted elsewhere and add nothing here. */
    private static FeatureValue claimed(FileReading reading, Rows used) {
        int stated = 0;
        long claimed = 0;
        for (int i = 0; i < used.size(); i++) {
            if (!used.columns.has(CLAIMED, used.row(i))) continue;
            stated++;
            claimed = Math.addExact(claimed, used.columns.cell(CLAIMED, used.row(i)));
        }
        return stated == 0 && used.size() > 0 ? States.lacking(used) : known(claimed, used);
    }

    private static Feature penalties(String severity, String chinese, String english) {
        int code = PENALTIES.code("severity", severity);
        return feature(PENALTY, NO_PENALTY, "penalties-" + severity, "有效期内的" + chinese + "行政处罚数",
                "Penalties that count, " + english, 0, COUNT, Unit.COUNT,
                (reading, facts, row) -> facts.is(SEVERITY, row, code) && counts(reading.validOn(), severity, facts, row),
                (reading, used) -> PenaltyTerms.on(reading.validOn()).isEmpty()
                        ? new FeatureValue.Missing(MissingReason.NO_RULE)
                        : known(used.size(), used));
    }

    private static boolean counts(LocalDate on, String severity, Columns penalties, int row) {
        if (penalties.has(REPAIRED, row) && penalties.cell(REPAIRED, row) <= on.toEpochDay()) return false;
        LocalDate decided = LocalDate.ofEpochDay(penalties.from(row));
        return PenaltyTerms.on(on).map(terms -> terms.counts(severity, decided, on)).orElse(false);
    }

    private static Feature honours(String level, String chinese, String english) {
        int code = HONOURS.code("level", level);
        return feature(HONOUR, NO_HONOUR, "honours-" + level, "有效的" + chinese + "荣誉资质数",
                english + " honours in force", 0, COUNT, Unit.COUNT,
                (reading, facts, row) -> facts.is(LEVEL, row, code) && inForce(reading.validOn(), facts, row), Measure.count());
    }

    /** A certificate is good through its last day. */
    private static boolean inForce(LocalDate on, Columns honours, int row) {
        return !honours.has(UNTIL, row) || honours.cell(UNTIL, row) >= on.toEpochDay();
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
            Condition which,
            Measure measure) {
        Words name = new Words(chinese, english);
        Evidence evidence = Evidence.where(item, which);
        return new Feature(code, name, Items.of(item), months, aggregate, unit, List.of(), absence, evidence, measure);
    }
}
