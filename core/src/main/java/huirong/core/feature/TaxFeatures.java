package huirong.core.feature;

import huirong.core.fact.Catalogue;
import huirong.core.feature.FeatureValue.Missing;
import java.util.List;

/** The yearly tax and contribution credit grade (纳税缴费信用级别). */
final class TaxFeatures {
    private static final String ITEM = "tax-credit-grade";
    private static final Absence ABSENCE = Absence.of(
            "可能不在当年评价范围（例如部分个体工商户）",
            "The firm may be outside that year's grading, as some individual businesses are",
            "税务机关出具的纳税缴费信用证明或完税证明",
            "A certificate of tax credit or of tax paid");
    private static final List<CodeName> GRADES = List.of(
            CodeName.of("A", "A级", "grade A"),
            CodeName.of("B", "B级", "grade B"),
            CodeName.of("M", "M级（新设立等）", "grade M (new firms)"),
            CodeName.of("C", "C级", "grade C"),
            CodeName.of("D", "D级", "grade D"));

    private static final Measure GRADE = States.code(Catalogue.TAX_CREDIT, "grade", GRADES);

    static final List<Feature> ALL = List.of(new Feature(
            "tax-credit-grade",
            new Words("最近一次纳税缴费信用级别", "Latest tax credit grade"),
            Items.of(ITEM),
            0,
            Aggregate.LATEST,
            Unit.CODE,
            GRADES,
            ABSENCE,
            Evidence.latest(ITEM),
            TaxFeatures::grade));

    private TaxFeatures() {}

    private static FeatureValue grade(FileReading reading, Rows used) {
        int fresh = Catalogue.TAX_CREDIT.freshDays();
        boolean old = used.size() > 0
                && used.columns.from(used.row(0)) + fresh < reading.validOn().toEpochDay();
        return old ? new Missing(MissingReason.OUT_OF_DATE) : GRADE.of(reading, used);
    }
}
