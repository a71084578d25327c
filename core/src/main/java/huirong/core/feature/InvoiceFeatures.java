package huirong.core.feature;

import static huirong.core.feature.Aggregate.AGE;
import static huirong.core.feature.Aggregate.CONCENTRATION;
import static huirong.core.feature.Aggregate.COUNT;
import static huirong.core.feature.Aggregate.GAP;
import static huirong.core.feature.Aggregate.LARGEST;
import static huirong.core.feature.Aggregate.MEAN;
import static huirong.core.feature.Aggregate.SHARE;
import static huirong.core.feature.Aggregate.SUM;
import static huirong.core.feature.Aggregate.TREND;
import static huirong.core.feature.Aggregate.VOLATILITY;

import java.util.List;

/** Features of the VAT invoices a firm issued and received. */
final class InvoiceFeatures {
    private static final String OUT = "vat-invoice-out";
    private static final String IN = "vat-invoice-in";
    private static final Items BOTH = Items.of(OUT, IN);
    private static final Absence NO_SALES = Absence.of(
            "可能按季申报、零申报、由税务机关代开，或刚开始经营",
            "The firm may file quarterly or nil, may have invoices issued by the tax office, or"
                    + " may have just begun",
            "纳税申报表、银行流水、购销合同或平台交易记录",
            "Tax returns, bank statements, sales contracts or records of a trading platform");
    private static final Absence NO_PURCHASES = Absence.of(
            "可能向个人和小规模供应商采购而未取得发票",
            "The firm may buy from persons and small suppliers who issue no invoice",
            "采购合同、入库单或付款记录",
            "Purchase contracts, goods-received notes or records of payment");

    static final List<Feature> ALL = List.of(
            out("sales-months-active-12", "近12个月有销售的月数", "Months with sales in the last 12", 12, COUNT, Unit.MONTHS,
                    InvoiceMeasures.activeMonths(12)),
            out("sales-months-active-24", "近24个月有销售的月数", "Months with sales in the last 24", 24, COUNT, Unit.MONTHS,
                    InvoiceMeasures.activeMonths(24)),
            out("sales-active-share-12", "近12个月有销售的月份占比", "Share of months with sales, last 12", 12, SHARE,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::activeShare),
            out("sales-longest-gap-24", "近24个月最长连续无销售月数", "Longest run of months without sales, last 24", 24,
                    GAP, Unit.MONTHS, InvoiceMeasures::longestGap),
            out("sales-months-since-last", "距最近一次销售的月数", "Months since the last sale", 0, AGE, Unit.MONTHS,
                    InvoiceMeasures::sinceLast),
            out("sales-turnover-12", "近12个月销售额（不含税）", "Sales without tax, last 12 months", 12, SUM, Unit.FEN,
                    InvoiceMeasures::turnover),
            out("sales-monthly-average-12", "近12个月月均销售额（不含税）", "Average monthly sales without tax, last 12", 12,
                    MEAN, Unit.FEN, InvoiceMeasures::monthlyAverage),
            out("sales-trend", "销售额同比变化", "Change of sales on the year before", 24, TREND, Unit.PER_TEN_THOUSAND,
                    InvoiceMeasures::trend),
            out("sales-recent-change-3", "近3个月月均销售额较近12个月的变化", "Average sales of the last 3 months against the last 12",
                    12, TREND, Unit.PER_TEN_THOUSAND, InvoiceMeasures::recentChange),
            out("sales-variation-12", "近12个月销售额波动", "Variation of monthly sales, last 12", 12, VOLATILITY,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::variation),
            out("sales-void-share-12", "近12个月销项发票作废占比", "Share of voided invoices, last 12", 12, SHARE,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::voidShare),
            out("sales-red-share-control-12", "近12个月红字发票占比（税控发票）", "Share of red letters, tax-control invoices, last 12",
                    12, SHARE, Unit.PER_TEN_THOUSAND, InvoiceMeasures.redShare(false)),
            out("sales-red-share-digital-12", "近12个月红字发票占比（数电票）", "Share of red letters, fully digital invoices, last 12",
                    12, SHARE, Unit.PER_TEN_THOUSAND, InvoiceMeasures.redShare(true)),
            out("sales-buyers-12", "近12个月客户数", "Number of buyers, last 12 months", 12, COUNT, Unit.COUNT,
                    InvoiceMeasures::partners),
            out("sales-largest-buyer-12", "近12个月最大客户占比", "Share of the largest buyer, last 12", 12, LARGEST,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::largestPartner),
            out("sales-concentration-12", "近12个月客户集中度", "Concentration of buyers, last 12", 12, CONCENTRATION,
                    Unit.INDEX, InvoiceMeasures::concentration),
            out("sales-returning-buyers-12", "近12个月销售额中老客户占比", "Share of sales to buyers of the year before, last 12", 24,
                    SHARE, Unit.PER_TEN_THOUSAND, InvoiceMeasures::returningPartners),
            in("purchases-active-share-12", "近12个月有采购的月份占比", "Share of months with purchases, last 12", 12, SHARE,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::activeShare),
            in("purchases-turnover-12", "近12个月采购额（不含税）", "Purchases without tax, last 12 months", 12, SUM, Unit.FEN,
                    InvoiceMeasures::turnover),
            in("purchases-longest-gap-24", "近24个月最长连续无采购月数", "Longest run of months without purchases, last 24", 24,
                    GAP, Unit.MONTHS, InvoiceMeasures::longestGap),
            in("purchases-months-since-last", "距最近一次采购的月数", "Months since the last purchase", 0, AGE, Unit.MONTHS,
                    InvoiceMeasures::sinceLast),
            in("purchases-trend", "采购额同比变化", "Change of purchases on the year before", 24, TREND,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::trend),
            in("purchases-variation-12", "近12个月采购额波动", "Variation of monthly purchases, last 12", 12, VOLATILITY,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::variation),
            in("purchases-sellers-12", "近12个月供应商数", "Number of sellers, last 12 months", 12, COUNT, Unit.COUNT,
                    InvoiceMeasures::partners),
            in("purchases-largest-seller-12", "近12个月最大供应商占比", "Share of the largest seller, last 12", 12, LARGEST,
                    Unit.PER_TEN_THOUSAND, InvoiceMeasures::largestPartner),
            in("purchases-concentration-12", "近12个月供应商集中度", "Concentration of sellers, last 12", 12, CONCENTRATION,
                    Unit.INDEX, InvoiceMeasures::concentration),
            of(BOTH, "sales-margin-12", "近12个月进销差率", "Sales less purchases over sales, last 12", 12, SHARE,
                    Unit.PER_TEN_THOUSAND, NO_PURCHASES, InvoiceFeatures::margin));

    private InvoiceFeatures() {}

    private static Feature out(
            String code, String chinese, String english, int months, Aggregate aggregate, Unit unit, InvoiceMeasure of) {
        return of(Items.of(OUT), code, chinese, english, months, aggregate, unit, NO_SALES, oneWay(OUT, of));
    }

    private static Feature in(
            String code, String chinese, String english, int months, Aggregate aggregate, Unit unit, InvoiceMeasure of) {
        return of(Items.of(IN), code, chinese, english, months, aggregate, unit, NO_PURCHASES, oneWay(IN, of));
    }

    private static Measure oneWay(String item, InvoiceMeasure measure) {
        Items items = Items.of(item);
        return (reading, used) -> measure.of(reading.invoices(items.places[0], reading.lastMonth(items)), used);
    }

    /** Both directions over the same months, or a late delivery of one would read as a margin. */
    private static FeatureValue margin(FileReading reading, Rows used) {
        int last = reading.lastMonth(BOTH);
        return InvoiceMeasures.margin(reading.invoices(BOTH.places[0], last), reading.invoices(BOTH.places[1], last), used);
    }

    private static Feature of(
            Items items,
            String code,
            String chinese,
            String english,
            int months,
            Aggregate aggregate,
            Unit unit,
            Absence absence,
            Measure measure) {
        Evidence evidence = months == 0 ? Evidence.all(items.codes.getFirst()) : Evidence.wholeMonths(months, items);
        Words name = new Words(chinese, english);
        return new Feature(code, name, items, months, aggregate, unit, List.of(), absence, evidence, measure);
    }
}
