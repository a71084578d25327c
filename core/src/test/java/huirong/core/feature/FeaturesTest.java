package huirong.core.feature;

import static huirong.core.Given.ON;
import static huirong.core.Given.day;
import static huirong.core.Given.fact;
import static huirong.core.Given.file;
import static huirong.core.fact.Catalogue.ELECTRICITY;
import static huirong.core.fact.Catalogue.ENFORCEMENT;
import static huirong.core.fact.Catalogue.HONOUR;
import static huirong.core.fact.Catalogue.LOAN_OUTCOME;
import static huirong.core.fact.Catalogue.PENALTY;
import static huirong.core.fact.Catalogue.REGISTRATION;
import static huirong.core.fact.Catalogue.SOCIAL_INSURANCE;
import static huirong.core.fact.Catalogue.TAX_CREDIT;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private static FeatureValue value(String feature, FactFile file) {
        return Features.get(feature).value(FileReading.of(file));
    }

    private static void assertKnown(String feature, FactFile file, long expected, int facts) {
        assertThat(value(feature, file)).as(feature).isEqualTo(new Known(expected, facts));
    }

    private static void assertMissing(String feature, FactFile file, MissingReason reason) {
        assertThat(value(feature, file)).as(feature).isEqualTo(new Missing(reason));
    }

    @Test
    void everyFeatureIsDeclaredInFull() {
        assertThat(Features.ALL).extracting(Feature::code).doesNotHaveDuplicates();
        assertThat(Features.ALL).allSatisfy(feature -> {
            assertThat(feature.items()).isNotEmpty().allMatch(item -> Catalogue.item(item).isPresent());
            assertThat(List.of(feature.name(), feature.absence().meaning(), feature.absence().standIn()))
                    .allMatch(words -> !words.chinese().isBlank() && !words.english().isBlank());
            assertThat(feature.codes().isEmpty()).isEqualTo(feature.unit() != Unit.CODE);
        });
    }

    @Test
    void codedFeaturesKnowEveryCodeOfTheirField() {
        assertThat(codes("registration-status")).containsAll(Catalogue.REGISTRATION.field("status").orElseThrow().codes());
        assertThat(codes("registration-legal-form"))
                .containsAll(Catalogue.REGISTRATION.field("legal_form").orElseThrow().codes());
        assertThat(codes("tax-credit-grade")).containsAll(TAX_CREDIT.field("grade").orElseThrow().codes());
    }

    private static List<String> codes(String feature) {
        return Features.get(feature).codes().stream().map(CodeName::code).toList();
    }

    @Test
    void registrationIsReadFromTheStatementInForce() {
        Fact old = fact(REGISTRATION, "name", "甲", "status", "active", "founded", day("2015-03-01"), "effective", day("2015-03-01"));
        Fact now = fact(REGISTRATION, "name", "甲", "status", "cancelled", "capital_fen", 5_000_000L,
                "founded", day("2015-03-01"), "legal_form", "individual", "effective", day("2019-12-01"));
        FactFile file = file(List.of(now, old), REGISTRATION);
        assertKnown("registration-age", file, 59, 1);
        assertKnown("registration-status", file, 1, 1);
        assertKnown("registration-capital", file, 5_000_000, 1);
        assertKnown("registration-legal-form", file, 1, 1);
        assertMissing("registration-capital", file(List.of(old), REGISTRATION), MissingReason.NOT_STATED);
        assertMissing("registration-status", file(List.of(), REGISTRATION), MissingReason.NOTHING_FOUND);
    }

    @Test
    void anOldTaxGradeIsOutOfDateAndNoneIsNoMinus() {
        Fact grade = fact(TAX_CREDIT, "year", 2018L, "grade", "B", "published", day("2019-04-20"));
        Fact older = fact(TAX_CREDIT, "year", 2017L, "grade", "A", "published", day("2018-04-20"));
        assertKnown("tax-credit-grade", file(List.of(older, grade), TAX_CREDIT), 1, 1);
        assertMissing("tax-credit-grade", file(List.of(older), TAX_CREDIT), MissingReason.OUT_OF_DATE);
        assertMissing("tax-credit-grade", file(List.of(), TAX_CREDIT), MissingReason.NOTHING_FOUND);
    }

    private static Fact power(LocalDate month, long used, Long overdue) {
        return overdue == null
                ? fact(ELECTRICITY, "month", month, "used_kwh", used)
                : fact(ELECTRICITY, "month", month, "used_kwh", used, "overdue_days", overdue);
    }

    @Test
    void electricityIsComparedMonthForMonth() {
        List<Fact> months = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            months.add(power(day("2020-02-01").minusMonths(i), 1_500, i == 0 ? 12L : 0L));
            months.add(power(day("2019-02-01").minusMonths(i), 1_000, null));
        }
        months.add(power(day("2019-09-01"), 90_000, null));
        FactFile file = file(months, ELECTRICITY);
        assertKnown("electricity-months-12", file, 4, 4);
        assertKnown("electricity-trend", file, 5_000, 7);
        assertKnown("electricity-overdue-months-12", file, 1, 4);
        assertKnown("electricity-overdue-days-12", file, 12, 4);
        assertMissing(
                "electricity-overdue-days-12", file(List.of(power(day("2020-01-01"), 1, null)), ELECTRICITY), MissingReason.NOT_STATED);
        assertMissing("electricity-trend", file(List.of(power(day("2020-01-01"), 1, null)), ELECTRICITY), MissingReason.TOO_SHORT);
        assertKnown("electricity-months-12", file(List.of(), ELECTRICITY), 0, 0);
    }

    @Test
    void insuranceTellsLateFromUnpaid() {
        List<Fact> months = new ArrayList<>();
        for (int i = 0; i < 24; i++)
            months.add(fact(SOCIAL_INSURANCE, "month", day("2020-02-01").minusMonths(i), "insured_persons", i < 12 ? 9L : 12L,
                    "paid", i == 0 ? "unpaid" : i < 3 ? "late" : "paid"));
        FactFile file = file(months, SOCIAL_INSURANCE);
        assertKnown("insurance-persons", file, 9, 12);
        assertKnown("insurance-trend", file, -2_500, 24);
        assertKnown("insurance-late-months-12", file, 2, 12);
        assertKnown("insurance-unpaid-months-12", file, 1, 12);
        assertMissing("insurance-unpaid-months-12", file(List.of(), SOCIAL_INSURANCE), MissingReason.NOTHING_FOUND);
    }

    @Test
    void contributionsOnTimeAndVariationOfPowerNeedSomeMonths() {
        List<Fact> months = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            months.add(fact(SOCIAL_INSURANCE, "month", day("2020-02-01").minusMonths(i), "insured_persons", 9L,
                    "paid", i == 0 ? "late" : "paid"));
            months.add(power(day("2020-02-01").minusMonths(i), i % 2 == 0 ? 900 : 1_100, null));
        }
        FactFile file = file(months, SOCIAL_INSURANCE, ELECTRICITY);
        assertKnown("insurance-on-time-share-12", file, 8_333, 6);
        assertKnown("electricity-variation-12", file, 1_000, 6);
        FactFile few = file(months.subList(0, 2), SOCIAL_INSURANCE, ELECTRICITY);
        assertMissing("insurance-on-time-share-12", few, MissingReason.TOO_SHORT);
        assertMissing("electricity-variation-12", few, MissingReason.TOO_SHORT);
    }

    private static Fact loan(String loan, String outcome, String on) {
        return fact(LOAN_OUTCOME, "loan", loan, "bank", "b", "outcome", outcome, "effective", day(on), "drawn_fen", 9L,
                "unpaid_fen", 9L);
    }

    @Test
    void aLoanCountsByItsLastReport() {
        FactFile file = file(
                List.of(
                        loan("1", "drawn", "2018-01-01"), loan("1", "overdue", "2018-02-28"), loan("1", "settled", "2018-05-01"),
                        loan("2", "drawn", "2019-01-01"), loan("2", "overdue", "2019-05-01"), loan("2", "cured", "2019-06-01"),
                        loan("3", "drawn", "2019-01-01"), loan("3", "overdue", "2020-02-01")),
                LOAN_OUTCOME);
        assertKnown("loans-settled", file, 1, 8);
        assertKnown("loans-overdue", file, 1, 8);
        assertKnown("loans-fell-overdue-24", file, 2, 2);
        assertKnown("loans-overdue", file(List.of(), LOAN_OUTCOME), 0, 0);
    }

    private static Fact enforcement(String number, String filed, String status, Long claimed) {
        return claimed == null
                ? fact(ENFORCEMENT, "case_number", number, "filed", day(filed), "status", status)
                : fact(ENFORCEMENT, "case_number", number, "filed", day(filed), "status", status, "claimed_fen", claimed);
    }

    @Test
    void askedAndNothingFoundIsNought() {
        FactFile file = file(List.of(), ENFORCEMENT, PENALTY, HONOUR);
        for (Feature feature : ConductFeatures.ALL) assertKnown(feature.code(), file, 0, 0);
    }

    @Test
    void openCasesCountWhateverTheirAge() {
        FactFile file = file(
                List.of(
                        enforcement("1", "2012-01-01", "open", 700L),
                        enforcement("2", "2019-01-01", "open", null),
                        enforcement("3", "2018-03-01", "fulfilled", 900L),
                        enforcement("4", "2018-02-28", "fulfilled", 900L)),
                ENFORCEMENT);
        assertKnown("enforcement-open", file, 2, 2);
        assertKnown("enforcement-open-claimed", file, 700, 2);
        assertKnown("enforcement-filed-24", file, 2, 2);
        assertMissing(
                "enforcement-open-claimed",
                file(List.of(enforcement("2", "2019-01-01", "open", null)), ENFORCEMENT),
                MissingReason.NOT_STATED);
    }

    private static Fact penalty(String severity, String decided) {
        return fact(PENALTY, "document_number", severity + decided, "decided", day(decided), "severity", severity);
    }

    @Test
    void aPenaltyCountsForItsTermAndNotOnceRepaired() {
        LocalDate on = day("2026-06-30");
        Fact repaired = fact(PENALTY, "document_number", "r", "decided", day("2026-06-01"), "severity", "serious",
                "repaired", day("2026-06-30"));
        Fact repairedLater = fact(PENALTY, "document_number", "l", "decided", day("2026-06-01"), "severity", "serious",
                "repaired", day("2026-07-01"));
        FactFile file = file(
                on,
                List.of(
                        penalty("minor", "2026-04-01"), penalty("minor", "2026-03-31"),
                        penalty("general", "2025-07-01"), penalty("general", "2025-06-30"),
                        penalty("serious", "2023-07-01"), penalty("serious", "2023-06-30"),
                        repaired, repairedLater),
                PENALTY);
        assertKnown("penalties-general", file, 1, 1);
        assertKnown("penalties-serious", file, 2, 2);
        assertKnown("penalties-minor", file, 1, 1);
    }

    @Test
    void theTermIsThatOfTheRuleInForceOnTheDay() {
        List<Fact> general = List.of(penalty("general", "2024-01-15"));
        assertKnown("penalties-general", file(day("2026-03-31"), general, PENALTY), 1, 1);
        assertKnown("penalties-general", file(day("2026-04-01"), general, PENALTY), 0, 0);
        assertMissing("penalties-general", file(day("2018-07-31"), List.of(), PENALTY), MissingReason.NO_RULE);
    }

    @Test
    void anHonourIsInForceThroughItsLastDay() {
        Fact last = fact(HONOUR, "title", "甲", "document_number", "1", "level", "national", "granted", day("2017-01-01"), "until", ON);
        Fact over = fact(HONOUR, "title", "乙", "document_number", "2", "level", "national", "granted", day("2017-01-01"),
                "until", ON.minusDays(1));
        Fact open = fact(HONOUR, "title", "丙", "document_number", "3", "level", "district", "granted", day("2017-01-01"));
        FactFile file = file(List.of(last, over, open), HONOUR);
        assertKnown("honours-national", file, 1, 1);
        assertKnown("honours-municipal", file, 0, 0);
        assertKnown("honours-district", file, 1, 1);
        assertThat(Features.get("honours-national").facts(FileReading.of(file))).containsExactly(last);
    }

    @Test
    void aBulkItemOutOfDateSaysNothing() {
        FactFile file = new FactFile(ON, List.of(), Map.of("court-enforcement", ON.minusDays(41)));
        assertMissing("enforcement-open", file, MissingReason.OUT_OF_DATE);
        assertThat(Features.get("enforcement-open").facts(FileReading.of(file))).isEmpty();
    }

    @Test
    void valuesReadInBothLanguages() {
        assertThat(Features.get("sales-trend").words(-2_052)).isEqualTo(new Words("-20.52%", "-20.52%"));
        assertThat(Features.get("sales-turnover-12").words(123_456_789)).isEqualTo(new Words("123.46万元", "CNY 1234567.89"));
        assertThat(Features.get("registration-age").words(1)).isEqualTo(new Words("1个月", "1 month"));
        assertThat(Features.get("electricity-overdue-days-12").words(30)).isEqualTo(new Words("30天", "30 days"));
        assertThat(Features.get("sales-concentration-12").words(1_970).chinese()).isEqualTo("0.1970");
        assertThat(Features.get("tax-credit-grade").words(0)).isEqualTo(new Words("A级", "grade A"));
    }
}
