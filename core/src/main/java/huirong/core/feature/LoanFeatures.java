package huirong.core.feature;

import static huirong.core.feature.Aggregate.COUNT;
import static huirong.core.feature.Measure.known;

import huirong.core.column.Columns;
import huirong.core.column.Layout;
import huirong.core.fact.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Features of loans made through the platform, as banks report them. Having had none is no minus. */
final class LoanFeatures {
    private static final String ITEM = "loan-outcome";
    private static final Layout LAYOUT = Layout.of(Catalogue.LOAN_OUTCOME);
    private static final int BANK = LAYOUT.field("bank");
    private static final int LOAN = LAYOUT.field("loan");
    private static final int OUTCOME = LAYOUT.field("outcome");
    private static final int OVERDUE = LAYOUT.code("outcome", "overdue");
    private static final Absence ABSENCE = Absence.of(
            "可能尚未通过本平台取得贷款，或未授权查询",
            "The firm may have had no loan through the platform yet, or may not have authorised the reading",
            "银行出具的结清证明或还款流水",
            "A bank's certificate of settlement, or its statement of repayments");

    static final List<Feature> ALL = List.of(
            feature("loans-settled", "已结清的贷款笔数", "Loans settled", 0, Evidence.all(ITEM), last("settled")),
            feature("loans-overdue", "当前逾期的贷款笔数", "Loans overdue now", 0, Evidence.all(ITEM), last("overdue")),
            feature("loans-fell-overdue-24", "近24个月发生逾期的次数", "Times a loan fell overdue, last 24 months", 24,
                    Evidence.where(ITEM, (reading, facts, row) -> facts.is(OUTCOME, row, OVERDUE)
                            && facts.from(row) > reading.validOn().minusMonths(24).toEpochDay()),
                    Measure.count()));

    private LoanFeatures() {}

    /** How many loans were last reported with this outcome; facts are in the order of their day. */
    private static Measure last(String outcome) {
        int code = LAYOUT.code("outcome", outcome);
        return (reading, used) -> {
            Columns facts = used.columns;
            Map<Loan, Long> latest = new HashMap<>();
            for (int i = 0; i < used.size(); i++) {
                int row = used.row(i);
                latest.put(new Loan(facts.cell(BANK, row), facts.cell(LOAN, row)), facts.cell(OUTCOME, row));
            }
            return known(latest.values().stream().filter(last -> last == code).count(), used);
        };
    }

    /** Numbers of two texts. */
    private record Loan(long bank, long loan) {}

    private static Feature feature(
            String code, String chinese, String english, int months, Evidence evidence, Measure measure) {
        Words name = new Words(chinese, english);
        return new Feature(code, name, Items.of(ITEM), months, COUNT, Unit.COUNT, List.of(), ABSENCE, evidence, measure);
    }
}
