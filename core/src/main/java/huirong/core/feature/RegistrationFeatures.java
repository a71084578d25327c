package huirong.core.feature;

import static huirong.core.feature.Measure.known;

import huirong.core.column.Layout;
import huirong.core.fact.Catalogue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Features of the registration in force. The legal form is told but never weighed: an individual business is no lesser firm. */
final class RegistrationFeatures {
    private static final String ITEM = "registration";
    private static final Layout LAYOUT = Layout.of(Catalogue.REGISTRATION);
    private static final int FOUNDED = LAYOUT.field("founded");
    private static final int CAPITAL = LAYOUT.field("capital_fen");
    private static final Absence ABSENCE = Absence.of(
            "登记数据可能尚未归集到本平台，或登记机关未提供该项",
            "The registration may not have reached the platform yet, or the registrar did not deliver this field",
            "营业执照或国家企业信用信息公示系统的公示内容",
            "The business licence, or the national publicity system");

    static final List<Feature> ALL = List.of(
            feature("registration-age", "成立至今", "Time since founding", Aggregate.AGE, Unit.MONTHS, List.of(),
                    RegistrationFeatures::age),
            coded("registration-status", "登记状态", "Registration status", "status", List.of(
                    CodeName.of("active", "存续", "active"),
                    CodeName.of("cancelled", "注销", "cancelled"),
                    CodeName.of("revoked", "吊销", "revoked"),
                    CodeName.of("moved-out", "迁出", "moved out"))),
            coded("registration-legal-form", "经营主体类型", "Legal form", "legal_form", List.of(
                    CodeName.of("company", "公司", "company"),
                    CodeName.of("individual", "个体工商户", "individual business"),
                    CodeName.of("partnership", "合伙企业", "partnership"),
                    CodeName.of("sole-proprietorship", "个人独资企业", "sole proprietorship"),
                    CodeName.of("collective", "集体所有制企业", "collective enterprise"),
                    CodeName.of("stock-cooperative", "股份合作制企业", "stock cooperative"),
                    CodeName.of("cooperative", "农民专业合作社", "farmers' cooperative"),
                    CodeName.of("branch", "分支机构", "branch"),
                    CodeName.of("other", "其他", "other"))),
            feature("registration-capital", "注册资本", "Registered capital", Aggregate.LATEST, Unit.FEN, List.of(),
                    RegistrationFeatures::capital));

    private RegistrationFeatures() {}

    private static FeatureValue age(FileReading reading, Rows used) {
        if (used.size() == 0 || !used.columns.has(FOUNDED, used.row(0))) return States.lacking(used);
        LocalDate founded = LocalDate.ofEpochDay(used.columns.cell(FOUNDED, used.row(0)));
        if (founded.isAfter(reading.validOn())) return States.lacking(used);
        return known(ChronoUnit.MONTHS.between(founded, reading.validOn()), used);
    }

    private static FeatureValue capital(FileReading reading, Rows used) {
        if (used.size() == 0 || !used.columns.has(CAPITAL, used.row(0))) return States.lacking(used);
        return known(used.columns.cell(CAPITAL, used.row(0)), used);
    }

    private static Feature coded(String code, String chinese, String english, String field, List<CodeName> codes) {
        return feature(code, chinese, english, Aggregate.LATEST, Unit.CODE, codes, States.code(Catalogue.REGISTRATION, field, codes));
    }

    private static Feature feature(
            String code,
            String chinese,
            String english,
            Aggregate aggregate,
            Unit unit,
            List<CodeName> codes,
            Measure measure) {
        Words name = new Words(chinese, english);
        return new Feature(
                code, name, Items.of(ITEM), 0, aggregate, unit, codes, ABSENCE, Evidence.latest(ITEM), measure);
    }
}
