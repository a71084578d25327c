package huirong.core.feature;

import static huirong.core.Given.day;
import static huirong.core.Given.file;
import static huirong.core.Given.invoice;
import static huirong.core.Given.sale;
import static huirong.core.fact.Catalogue.INVOICE_IN;
import static huirong.core.fact.Catalogue.INVOICE_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvoiceFeaturesTest {
    private static FeatureValue value(String feature, FactFile file) {
        return Features.get(feature).value(FileReading.of(file));
    }

    private static void assertKnown(String feature, FactFile file, long expected) {
        assertThat(value(feature, file)).isInstanceOfSatisfying(Known.class, known -> assertThat(known.value())
                .as(feature)
                .isEqualTo(expected));
    }

    private static void assertMissing(String feature, FactFile file, MissingReason reason) {
        assertThat(value(feature, file)).as(feature).isEqualTo(new Missing(reason));
    }

    /** One sale of an amount in each of so many months, the last in February 2020. */
    private static List<Fact> monthly(int months, long netFen) {
        List<Fact> sales = new ArrayList<>();
        for (int i = 0; i < months; i++)
            sales.add(sale("N" + i, LocalDate.of(2020, 2, 10).minusMonths(i).toString(), "B" + i % 2, netFen));
        return sales;
    }

    @Test
    void monthsAndAmountsOfASteadyYear() {
        FactFile file = file(monthly(24, 1_000), INVOICE_OUT);
        assertKnown("sales-months-active-12", file, 12);
        assertKnown("sales-months-active-24", file, 24);
        assertKnown("sales-active-share-12", file, 10_000);
        assertKnown("sales-turnover-12", file, 12_000);
        assertKnown("sales-monthly-average-12", file, 1_000);
        assertKnown("sales-trend", file, 0);
        assertKnown("sales-variation-12", file, 0);
        assertKnown("sales-longest-gap-24", file, 0);
        assertKnown("sales-months-since-last", file, 0);
        assertKnown("sales-buyers-12", file, 2);
        assertKnown("sales-largest-buyer-12", file, 5_000);
        assertKnown("sales-concentration-12", file, 5_000);
    }

    @Test
    void theLastThreeMonthsAreComparedWithTheYear() {
        List<Fact> sales = monthly(12, 1_000);
        sales.add(sale("more", "2020-01-11", "B0", 3_000));
        assertKnown("sales-recent-change-3", file(sales, INVOICE_OUT), 6_000); // 2,000 a month against 1,250
        assertMissing("sales-recent-change-3", file(monthly(5, 1_000), INVOICE_OUT), MissingReason.TOO_SHORT);
    }

    @Test
    void buyersReturnIfTheyBoughtInTheYearBefore() {
        List<Fact> sales = monthly(24, 1_000); // buyers B0 and B1 in both years
        sales.add(sale("new", "2020-01-11", "B7", 3_000));
        sales.add(sale("reversed", "2019-01-11", "B7", -10));
        assertKnown("sales-returning-buyers-12", file(sales, INVOICE_OUT), 8_000); // 12,000 of 15,000
        assertMissing("sales-returning-buyers-12", file(monthly(17, 1_000), INVOICE_OUT), MissingReason.TOO_SHORT);
    }

    @Test
    void purchasesAreMeasuredAsSalesAre() {
        List<Fact> bought = new ArrayList<>();
        for (int i = 0; i < 24; i++)
            if (i != 3 && i != 4 && i != 0)
                bought.add(invoice(INVOICE_IN, "P" + i, LocalDate.of(2020, 2, 10).minusMonths(i).toString(), "S",
                        i < 12 ? 500 : 1_000, "valid"));
        FactFile file = file(bought, INVOICE_IN);
        assertKnown("purchases-longest-gap-24", file, 2);
        assertKnown("purchases-months-since-last", file, 1);
        assertKnown("purchases-trend", file, -6_250); // 4,500 against 12,000
        assertKnown("purchases-variation-12", file, 5_774); // nine months of 500 and three of nothing
    }

    @Test
    void aRedLetterCountsWithItsSignAndAVoidNotAtAll() {
        List<Fact> sales = monthly(24, 1_000);
        sales.add(sale("R", "2020-01-20", "B0", -400));
        sales.add(invoice(INVOICE_OUT, "V", "2020-01-21", "B9", 9_999, "void"));
        FactFile file = file(sales, INVOICE_OUT);
        assertKnown("sales-turnover-12", file, 11_600);
        assertKnown("sales-buyers-12", file, 2);
        assertKnown("sales-void-share-12", file, 714);
        assertKnown("sales-red-share-control-12", file, 769);
        assertMissing("sales-red-share-digital-12", file, MissingReason.OTHER_REGIME);
    }

    @Test
    void aFirmThatBeganLatelyIsMeasuredByItsOwnMonths() {
        FactFile file = file(monthly(7, 1_000), INVOICE_OUT);
        assertKnown("sales-active-share-12", file, 10_000);
        assertKnown("sales-monthly-average-12", file, 1_000);
        assertKnown("sales-variation-12", file, 0);
        assertKnown("sales-months-active-12", file, 7);
        assertMissing("sales-trend", file, MissingReason.TOO_SHORT);
        assertMissing("sales-active-share-12", file(monthly(2, 1_000), INVOICE_OUT), MissingReason.TOO_SHORT);
        assertMissing("sales-variation-12", file(monthly(5, 1_000), INVOICE_OUT), MissingReason.TOO_SHORT);
    }

    @Test
    void aTrendComparesOnlyMonthsThatHaveACounterpart() {
        List<Fact> sales = monthly(18, 1_000);
        assertKnown("sales-trend", file(sales, INVOICE_OUT), 0);
        sales.add(sale("X", "2020-02-11", "B0", 3_000));
        assertKnown("sales-trend", file(sales, INVOICE_OUT), 5_000);
        assertMissing("sales-trend", file(monthly(17, 1_000), INVOICE_OUT), MissingReason.TOO_SHORT);
    }

    @Test
    void aTrendWithoutABaseIsMissing() {
        List<Fact> sales = monthly(12, 1_000);
        sales.add(sale("A", "2018-03-05", "B", 500));
        sales.add(sale("R", "2018-04-05", "B", -500));
        assertMissing("sales-trend", file(sales, INVOICE_OUT), MissingReason.NOT_DEFINED);
    }

    @Test
    void aMonthHalfOverIsNoBadMonth() {
        FactFile file = file(day("2020-02-15"), monthly(25, 1_000), INVOICE_OUT);
        assertKnown("sales-active-share-12", file, 10_000);
        assertKnown("sales-turnover-12", file, 12_000);
        assertThat(Features.get("sales-turnover-12").facts(FileReading.of(file)))
                .allMatch(fact -> fact.validFrom().isBefore(day("2020-02-01")));
    }

    @Test
    void monthsNobodyDeliveredYetAreNotIdle() {
        FactFile file = new FactFile(
                day("2020-04-10"), monthly(24, 1_000), Map.of("vat-invoice-out", day("2020-02-29")));
        assertKnown("sales-active-share-12", file, 10_000);
        assertKnown("sales-months-since-last", file, 0);
    }

    @Test
    void anAnswerPastItsFreshnessIsMissing() {
        Map<String, LocalDate> through = Map.of("vat-invoice-out", day("2020-02-29"));
        assertMissing(
                "sales-turnover-12",
                new FactFile(day("2020-05-02"), monthly(24, 1_000), through),
                MissingReason.OUT_OF_DATE);
        assertKnown("sales-turnover-12", new FactFile(day("2020-05-01"), monthly(24, 1_000), through), 12_000);
    }

    @Test
    void gapsLieBetweenSalesAndTheSilenceAfterTheLastIsCountedApart() {
        List<Fact> sales = List.of(
                sale("1", "2018-12-03", "B", 1), sale("2", "2019-01-03", "B", 1), sale("3", "2019-06-30", "B", 1));
        assertKnown("sales-longest-gap-24", file(sales, INVOICE_OUT), 4);
        assertKnown("sales-months-since-last", file(sales, INVOICE_OUT), 8);
        assertKnown("sales-active-share-12", file(sales, INVOICE_OUT), 833);
    }

    @Test
    void whoWasOnlyReversedIsNoBuyer() {
        List<Fact> sales = new ArrayList<>(monthly(12, 1_000));
        sales.add(sale("R", "2020-01-02", "C", -5_000));
        assertKnown("sales-buyers-12", file(sales, INVOICE_OUT), 2);
        assertKnown("sales-largest-buyer-12", file(sales, INVOICE_OUT), 5_000);
    }

    @Test
    void answeredWithoutAnInvoiceIsNoughtForCountsAndMissingForRatios() {
        FactFile file = file(List.of(), INVOICE_OUT, INVOICE_IN);
        assertKnown("sales-months-active-12", file, 0);
        assertKnown("sales-turnover-12", file, 0);
        assertKnown("sales-buyers-12", file, 0);
        assertKnown("purchases-sellers-12", file, 0);
        assertMissing("sales-trend", file, MissingReason.TOO_SHORT);
        assertMissing("sales-months-since-last", file, MissingReason.NOT_DEFINED);
        assertMissing("sales-largest-buyer-12", file, MissingReason.NOT_DEFINED);
        assertMissing("sales-concentration-12", file, MissingReason.NOT_DEFINED);
        assertMissing("sales-void-share-12", file, MissingReason.TOO_FEW);
        assertMissing("sales-margin-12", file, MissingReason.NOT_DEFINED);
    }

    @Test
    void notAnsweredIsMissing() {
        FactFile file = file(List.of());
        Features.ALL.forEach(feature -> assertMissing(feature.code(), file, MissingReason.NOT_ANSWERED));
    }

    @Test
    void aMarginNeedsBothDirectionsOverTheSameMonths() {
        List<Fact> both = new ArrayList<>(monthly(12, 1_000));
        both.add(invoice(INVOICE_IN, "P", "2020-02-03", "S", 9_000, "valid"));
        assertKnown("sales-margin-12", file(both, INVOICE_OUT, INVOICE_IN), 2_500);
        FactFile purchasesEarlier = new FactFile(
                day("2020-02-29"),
                both,
                Map.of("vat-invoice-out", day("2020-02-29"), "vat-invoice-in", day("2020-01-31")));
        assertMissing("sales-margin-12", purchasesEarlier, MissingReason.NOT_DEFINED);
        assertMissing("sales-margin-12", file(monthly(12, 1_000), INVOICE_OUT), MissingReason.NOT_ANSWERED);
    }

    @Test
    void aShareOfVoidsHasNoMeaningOnceAnythingIsFullyDigital() {
        List<Fact> sales = new ArrayList<>(monthly(12, 1_000));
        sales.add(sale("24502000000012345678", "2020-02-20", "B0", 1_000));
        FactFile across = file(sales, INVOICE_OUT);
        assertMissing("sales-void-share-12", across, MissingReason.OTHER_REGIME);
        assertMissing("sales-red-share-control-12", across, MissingReason.OTHER_REGIME);
        assertMissing("sales-red-share-digital-12", across, MissingReason.OTHER_REGIME);
    }

    @Test
    void afterTheDateEveryInvoiceIsFullyDigital() {
        List<Fact> sales = IntStream.range(0, 12)
                .mapToObj(i -> sale("N" + i, LocalDate.of(2025, 12, 1).minusMonths(i).toString(), "B", i == 0 ? -10 : 10))
                .toList();
        FactFile file = file(day("2025-12-31"), sales, INVOICE_OUT);
        assertMissing("sales-void-share-12", file, MissingReason.OTHER_REGIME);
        assertMissing("sales-red-share-control-12", file, MissingReason.OTHER_REGIME);
        assertKnown("sales-red-share-digital-12", file, 833);
    }

    @Test
    void theLastDayBeforeTheChangeIsStillTheOldRegime() {
        assertThat(digital("12345678", "2024-11-30")).isFalse();
        assertThat(digital("12345678", "2024-12-01")).isTrue();
        assertThat(digital("24502000000012345678", "2023-05-01")).isTrue();
    }

    private static boolean digital(String number, String issued) {
        return InvoiceRegimes.digital(number.length(), (int) day(issued).toEpochDay());
    }
}
