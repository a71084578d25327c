package huirong.core.feature;

import static huirong.core.feature.Aggregate.COUNT;
import static huirong.core.feature.Measure.known;

import huirong.core.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Features of loans made through the platform, as banks report them. Having had none is no minus. */
final class LoanFeatures {
    private static final String ITEM = "loan-outcome";
    private static final Absence ABSENCE = Absence.of(
            "可能尚未通过本平台取得贷款，或未授权查询",
            "The firm may have had no loan through the platform yet, or may not have authorised the reading",
            "银行出具的结清证明或还款流水",
            "A bank's certificate of settlement, or its statement of repayments");

    static final List<Feature> ALL = List.of(
            feature("loans-settled", "已结清的贷款笔数", "Loans settled", 0, Evidence.all(ITEM), last("settled")),
            feature("loans-overdue", "当前逾期的贷款笔数", "Loans overdue now", 0, Evidence.all(ITEM), last("overdue")),
            feature("loans-fell-overdue-24", "近24个月发生逾期的次数", "Times a loan fell overdue, last 24 months", 24,
                    Evidence.where(ITEM, (reading, fact) -> "overdue".equals(fact.text("outcome"))
                            && fact.validFrom().isAfter(reading.validOn().minusMonths(24))),
                    Measure.count()));

    private LoanFeatures() {}

    /** How many loans were last reported with this outcome; facts are in the order of their day. */
    private static Measure last(String outcome) {
        return (reading, used) -> {
            Map<String, String> latest = new HashMap<>();
            for (Fact fact : used) latest.put(loan(fact), Objects.requireNonNull(fact.text("outcome")));
            return known(latest.values().stream().filter(outcome::equals).count(), used);
        };
    }

    private static String loan(Fact fact) {
        return fact.text("bank") + " " + fact.text("loan");
    }

    private static Feature feature(
            String code, String chinese, String english, int months, Evidence evidence, Measure measure) {
        Words name = new Words(chinese, english);
        return new Feature(code, name, List.of(ITEM), months, COUNT, Unit.COUNT, List.of(), ABSENCE, evidence, measure);
    }
}
