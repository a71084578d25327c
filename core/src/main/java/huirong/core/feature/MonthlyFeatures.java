package huirong.core.feature;

import static huirong.core.fact.Catalogue.ELECTRICITY;
import static huirong.core.fact.Catalogue.SOCIAL_INSURANCE;
import static huirong.core.feature.Aggregate.COUNT;
import static huirong.core.feature.Aggregate.LARGEST;
import static huirong.core.feature.Aggregate.LATEST;
import static huirong.core.feature.Aggregate.SHARE;
import static huirong.core.feature.Aggregate.TREND;
import static huirong.core.feature.Aggregate.VOLATILITY;
import static huirong.core.feature.MonthlyMeasures.shareOf;
import static huirong.core.feature.MonthlyMeasures.states;

import java.util.List;

/** Features of what arrives by the month: electricity and social insurance. */
final class MonthlyFeatures {
    private static final String POWER = "electricity-month";
    private static final String INSURANCE = "social-insurance-month";
    private static final Absence NO_POWER = Absence.of(
            "电表可能登记在房东或园区名下",
            "The meter may be the landlord's or the park's",
            "租赁合同和分摊电费单，由园区或出租方确认",
            "The lease and shared power bills, confirmed by the park or landlord");
    private static final Absence NO_INSURANCE = Absence.of(
            "可能以家庭成员、临时用工为主",
            "The firm may run on family and casual labour",
            "工资表、个税申报记录或用工合同",
            "Wage sheets, income-tax filings or labour contracts");

    static final List<Feature> ALL = List.of(
            power("electricity-months-12", "近12个月有用电记录的月数", "Months with electricity on record, last 12", 12, COUNT,
                    Unit.MONTHS, Measure.count()),
            power("electricity-trend", "用电量同比变化", "Change of electricity used on the year before", 24, TREND,
                    Unit.PER_TEN_THOUSAND, MonthlyMeasures.yearOnYear(ELECTRICITY, "used_kwh")),
            power("electricity-variation-12", "近12个月用电量波动", "Variation of electricity used, last 12", 12, VOLATILITY,
                    Unit.PER_TEN_THOUSAND, MonthlyMeasures.variation(ELECTRICITY, "used_kwh")),
            power("electricity-overdue-months-12", "近12个月电费逾期月数", "Months with overdue electricity bills, last 12", 12,
                    COUNT, Unit.MONTHS, MonthlyMeasures::overdueMonths),
            power("electricity-overdue-days-12", "近12个月电费最长逾期天数", "Longest overdue electricity bill, last 12", 12,
                    LARGEST, Unit.DAYS, MonthlyMeasures::longestOverdue),
            insurance("insurance-persons", "最近一个月参保人数", "Insured persons, latest month", 12, LATEST, Unit.COUNT,
                    MonthlyMeasures.latest(SOCIAL_INSURANCE, "insured_persons")),
            insurance("insurance-trend", "参保人数同比变化", "Change of insured persons on the year before", 24, TREND,
                    Unit.PER_TEN_THOUSAND, MonthlyMeasures.yearOnYear(SOCIAL_INSURANCE, "insured_persons")),
            insurance("insurance-late-months-12", "近12个月社保迟缴月数", "Months of late contributions, last 12", 12, COUNT,
                    Unit.MONTHS, states(SOCIAL_INSURANCE, "paid", "late")),
            insurance("insurance-on-time-share-12", "近12个月社保按时缴纳月份占比", "Share of months with contributions on time, last 12",
                    12, SHARE, Unit.PER_TEN_THOUSAND, shareOf(SOCIAL_INSURANCE, "paid", "paid")),
            insurance("insurance-unpaid-months-12", "近12个月社保未缴月数", "Months of unpaid contributions, last 12", 12,
                    COUNT, Unit.MONTHS, states(SOCIAL_INSURANCE, "paid", "unpaid")));

    private MonthlyFeatures() {}

    private static Feature power(
            String code, String chinese, String english, int months, Aggregate aggregate, Unit unit, Measure measure) {
        return of(POWER, NO_POWER, code, new Words(chinese, english), months, aggregate, unit, measure);
    }

    private static Feature insurance(
            String code, String chinese, String english, int months, Aggregate aggregate, Unit unit, Measure measure) {
        return of(INSURANCE, NO_INSURANCE, code, new Words(chinese, english), months, aggregate, unit, measure);
    }

    private static Feature of(
            String item,
            Absence absence,
            String code,
            Words name,
            int months,
            Aggregate aggregate,
            Unit unit,
            Measure measure) {
        Items items = Items.of(item);
        Evidence evidence = Evidence.wholeMonths(months, items);
        return new Feature(code, name, items, months, aggregate, unit, List.of(), absence, evidence, measure);
    }
}
