package huirong.story.district;

import huirong.core.money.Fen;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What is told by the month or year about firms that authorised it: electricity, social insurance, tax credit grades. */
final class MonthlyFiles {
    static final Slip.Columns ELECTRICITY_COLUMNS = new Slip.Columns("用电量(千瓦时)", "月份", "用电量(千瓦时)");
    static final Slip.Columns INSURANCE_COLUMNS = new Slip.Columns("应缴金额(元)", "月份", "缴纳情况");
    static final Slip.Columns GRADE_COLUMNS = new Slip.Columns("", "公布日期", "纳税缴费信用级别");
    /** A workshop's tariff, fen per kilowatt-hour. */
    private static final int TARIFF = 74;
    /** Contributions of employer and employee for one person and month, fen. */
    private static final long CONTRIBUTION = 142_830;

    private MonthlyFiles() {}

    /** @param wanted which of {@link Months#all} */
    static Table electricity(List<Firm> firms, IntPredicate wanted) {
        Table table = new Table("统一社会信用代码", "月份", "用电量(千瓦时)", "电费(元)", "逾期天数");
        for (Firm firm : firms) {
            Chance chance = firm.chance("electricity");
            boolean landlordsMeter = chance.happens(0.15);
            if (landlordsMeter) continue;
            double kwh = chance.between(250.0, 420.0) * firm.form().workers(firm.size());
            Months.all().forEach(month -> {
                long used = (long) (kwh * Season.of(month) * (0.6 + 0.7 * firm.health().at(month)) * chance.between(90, 110));
                boolean late = chance.happens(0.5 * (1 - firm.health().at(month)) * (1 - firm.health().at(month)));
                if (!wanted.test(month)) return;
                table.row(
                        firm.code(),
                        Months.month(month).toString(),
                        Fen.yuan(used),
                        Fen.yuan(used * TARIFF / 100),
                        late ? Integer.toString(chance.between(3, 40)) : "0");
            });
        }
        return table;
    }

    /** @param wanted which of {@link Months#all} */
    static Table insurance(List<Firm> firms, IntPredicate wanted) {
        Table table = new Table("统一社会信用代码", "月份", "参保人数", "应缴金额(元)", "缴纳情况");
        for (Firm firm : firms) {
            Chance chance = firm.chance("insurance");
            // Family and casual labour is mostly not insured here.
            boolean insures = firm.form() == LegalForm.COMPANY || chance.happens(0.25);
            if (!insures) continue;
            double share = chance.between(0.25, 0.8);
            Months.all().forEach(month -> {
                long persons = Math.max(
                        1, Math.round(firm.form().workers(firm.size()) * share * (0.75 + 0.35 * firm.health().at(month))));
                double weak = 1 - firm.health().at(month);
                String paid = chance.happens(0.25 * weak * weak * weak) ? "欠缴" : chance.happens(0.3 * weak * weak) ? "补缴" : "已缴";
                if (!wanted.test(month)) return;
                table.row(
                        firm.code(),
                        Months.month(month).toString(),
                        Long.toString(persons),
                        Fen.yuan(persons * CONTRIBUTION),
                        paid);
            });
        }
        return table;
    }

    static Table grades(List<Firm> firms) {
        Table table = new Table("统一社会信用代码", "评价年度", "纳税缴费信用级别", "公布日期");
        for (Firm firm : firms) {
            Chance chance = firm.chance("grade");
            boolean graded = firm.form() == LegalForm.COMPANY || chance.happens(0.2);
            if (!graded) continue;
            for (int year = 2020; year <= 2021; year++) {
                double health = firm.health().at(year == 2020 ? 4 : 16) + chance.between(-0.12, 0.12);
                boolean fresh = year - firm.founded().getYear() < 2;
                String grade = health > 0.72 ? "A" : fresh ? "M" : health > 0.4 ? "B" : health > 0.22 ? "C" : "D";
                table.row(firm.code(), Integer.toString(year), grade, String.format(Locale.ROOT, "%d-04-25", year + 1));
            }
        }
        return table;
    }
}
