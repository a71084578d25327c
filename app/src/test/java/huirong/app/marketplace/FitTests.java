package huirong.app.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisations;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.core.matching.Fit;
import huirong.core.matching.FitLine;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a product costs and whether a firm meets what it asks for, as pages tell it. */
class FitTests extends Platform {
    private static final String BANK = JoinedFirm.BANKS.getFirst();

    /** Registered for two years and in existence; a tax grade of A or B; 60 points. */
    private static final Map<String, List<String>> ASKING = Map.of(
            "feature", List.of("registration-age", "registration-status", "tax-credit-grade", "card:district"),
            "comparison", List.of("AT_LEAST", "ONE_OF", "ONE_OF", "AT_LEAST"),
            "value", List.of("24", "active", "A,B", "60"));

    @Autowired
    private Products products;

    @Autowired
    private Fits fits;

    @Autowired
    private Organisations organisations;

    @BeforeEach
    void thereIsAZone() {
        JoinedFirm.zone(this);
    }

    @Test
    void theFirmSeesLineByLineWhatIsMetWhatIsNotAndWhatIsNotKnown() {
        JoinedFirm firm = founded("2025-03-02");
        OfferedProduct product = OfferedProduct.of(this, JoinedFirm.ZONE, BANK, ASKING);
        String page = firm.owner().get("/products/" + product.ref()).body();
        assertThat(page)
                .contains("1 项符合，1 项不符合，2 项数据不足")
                .contains("您的情况：10个月", "要求：不少于24个月", "再过14个月，到2027-04-01前后即符合", "2026年2月1日")
                .contains("缺少数据不算不符合，可以出示：税务机关出具的纳税缴费信用证明或完税证明");
        assertThat(firm.owner().get("/products?zone=" + JoinedFirm.ZONE).body()).contains("1 项不符合");
        assertThat(firm.owner().get("/products/" + product.ref() + "?lang=en").body())
                .contains("1 met, 1 not met, 2 not known", "fits in 14 months");
    }

    @Test
    void withoutAFirmThePageStatesTheCriteriaAndNobodysFigures() {
        OfferedProduct product = OfferedProduct.of(this, JoinedFirm.ZONE, BANK, ASKING);
        String page = new Browser(port).get("/products/" + product.ref()).body();
        assertThat(page).contains("申请条件", "成立至今", "不少于24个月", "A级、B级之一").doesNotContain("您的情况");
    }

    @Test
    void aBankIsToldThatAnItemWasNotAuthorisedNotThatNobodyAnswered() {
        JoinedFirm firm = JoinedFirm.of(this, BANK);
        Product product = products.find(OfferedProduct.of(this, JoinedFirm.ZONE, BANK, Map.of(
                        "feature", List.of("insurance-persons", "tax-credit-grade"),
                        "comparison", List.of("AT_LEAST", "ONE_OF"),
                        "value", List.of("3", "A")))
                .ref()).orElseThrow();
        Actor officer = new Actor("officer", "某人", organisations.find(BANK).orElseThrow(), Role.MAKER);
        List<FitLine> lines = fits.of(officer, firm.ref(), product, TestClock.TODAY);
        assertThat(lines).allSatisfy(line -> assertThat(line.fit()).isEqualTo(Fit.UNKNOWN));
        assertThat(lines.getFirst().why().orElseThrow().chinese()).isEqualTo("企业没有授权查询这一项");
        assertThat(lines.getLast().why().orElseThrow().chinese()).startsWith("尚无数据来源答复");
    }

    @Test
    void withoutAnAuthorisationABankLearnsNothing() {
        JoinedFirm firm = JoinedFirm.of(this, BANK);
        Product product = products.find(OfferedProduct.of(this, JoinedFirm.ZONE, BANK, ASKING).ref()).orElseThrow();
        Actor stranger = new Actor(
                "officer", "某人", organisations.find(JoinedFirm.BANKS.getLast()).orElseThrow(), Role.MAKER);
        assertThatThrownBy(() -> fits.of(stranger, firm.ref(), product, TestClock.TODAY))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void theCalculatorSaysWhatIsPaidAMonthAndInAllAndFeesCountOnlyWhereTheFirmBearsThem() {
        OfferedProduct product = OfferedProduct.of(this, JoinedFirm.ZONE, BANK, Map.of(
                "feeKind", List.of("GUARANTEE", "APPRAISAL"),
                "feePayer", List.of("FIRM", "BANK"),
                "feeCharge", List.of("SHARE", "FIXED"),
                "feeAmount", List.of("0.5", "800")));
        // 3.00 % LPR and 65 basis points: 3.65 % a year on 300,000 yuan over twelve months.
        String page = calculator(product, "amount=30&months=12&repayment=INTEREST_MONTHLY_PRINCIPAL_AT_END").body();
        assertThat(page)
                .contains("912.50", "10,950.00", "1,500.00", "12,450.00", "年化 3.65%")
                .contains("由银行承担")
                .contains("class=\"columns\"");
    }

    @Test
    void anAmountOrATermThatIsNotOfferedIsToldBesideTheField() {
        OfferedProduct product = OfferedProduct.of(this, BANK);
        assertThat(calculator(product, "amount=500").statusCode()).isEqualTo(422);
        assertThat(calculator(product, "amount=500").body()).contains("金额高于这款产品的最高额度", "value=\"500\"");
        assertThat(calculator(product, "amount=1").body()).contains("金额低于这款产品的最低额度");
        assertThat(calculator(product, "amount=%E4%B8%89%E5%8D%81").body()).contains("金额请填数字");
        assertThat(calculator(product, "months=7").body()).contains("不提供这个期限");
        assertThat(calculator(product, "repayment=ALL_AT_END").body()).contains("不提供这种还款方式");
    }

    @Test
    void productsAreComparedSideBySide() {
        OfferedProduct first = OfferedProduct.of(this, BANK);
        OfferedProduct second = OfferedProduct.of(
                this, JoinedFirm.ZONE, JoinedFirm.BANKS.getLast(), Map.of("spread", List.of("-10")));
        Browser anyone = new Browser(port);
        String page = anyone.get("/products/comparison?product=" + first.ref() + "&product=" + second.ref()
                        + "&amount=20&months=12")
                .body();
        assertThat(page).contains("3.65%", "2.90%", "最低", "没有设条件");
        assertThat(anyone.get("/products/comparison?product=" + first.ref()).body()).contains("至少选两款产品");
        String both = "/products/comparison?product=" + first.ref() + "&product=" + second.ref() + "&amount=20&months=12";
        assertThat(page.split("checked=\"checked\"", -1)).as("what was chosen to compare stays ticked").hasSize(3);
        var none = anyone.get(both + "&kept=true&apply=true");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("请先勾选要申请的产品", "value=\"20\"").doesNotContain("checked=\"checked\"");
        var one = anyone.get(both + "&kept=true&apply=true&choose=" + second.ref());
        assertThat(one.statusCode()).isEqualTo(302);
        assertThat(one.headers().firstValue("location").orElseThrow())
                .contains("/requests/new?product=" + second.ref() + "&amountWan=20&months=12");
        assertThat(anyone.get("/products/comparison?product=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void theItemsWithoutDataAreNamed() {
        JoinedFirm firm = founded("2015-03-02");
        OfferedProduct product = OfferedProduct.of(this, JoinedFirm.ZONE, BANK, ASKING);
        for (String page : List.of("/products/" + product.ref(), "/products?zone=" + JoinedFirm.ZONE))
            assertThat(firm.owner().get(page).body()).as(page).contains("数据不足的是：最近一次纳税缴费信用级别、企业融资信用评价");
    }

    @Test
    void whatIsPaidBackOnceIsNotCalledAFirstMonthAndAWayThatIsNotOfferedIsSaid() {
        OfferedProduct once = OfferedProduct.of(this, JoinedFirm.ZONE, BANK, Map.of("repayment", List.of("ALL_AT_END")));
        OfferedProduct monthly = OfferedProduct.of(this, JoinedFirm.BANKS.getLast());
        assertThat(calculator(once, "amount=30&months=12").body()).contains("个月，到期一次还").doesNotContain("首月还");
        String compared = new Browser(port).get("/products/comparison?product=" + once.ref() + "&product=" + monthly.ref()
                        + "&amount=30&months=12&repayment=EQUAL_INSTALMENTS")
                .body();
        assertThat(compared).containsOnlyOnce("没有等额本息").contains("到期一次还", "选要申请的", "左右滑动", "6、12、36 个月");
        assertThat(new Browser(port).get("/products?zone=" + JoinedFirm.ZONE + "&amount=30&months=12&repayment=EQUAL_INSTALMENTS").body())
                .contains("没有“等额本息”，以“到期一次还本付息”计算");
    }

    @Test
    void anAmountBeyondAnyLoanIsToldWithItsUnit() {
        String list = "/products?zone=" + JoinedFirm.ZONE + "&amount=";
        for (String amount : List.of("300000000", "999999999999999", "99999999999999999999")) {
            HttpResponse<String> told = new Browser(port).get(list + amount);
            assertThat(told.statusCode()).as(amount).isEqualTo(422);
            assertThat(told.body()).as(amount).contains("填 30 就是 30 万元");
        }
    }

    @Test
    void aFitAndAnEvaluationSpeakOfTheSameDayAndTheSameFigures() {
        // Founded eleven years ago today; the register answered through 1 February, when it was a month and a day less.
        JoinedFirm firm = founded("2015-03-02");
        OfferedProduct product = OfferedProduct.of(this, JoinedFirm.ZONE, BANK, ASKING);
        String fit = firm.owner().get("/products/" + product.ref()).body();
        String evaluation = firm.owner().get("/firms/" + firm.ref() + "/evaluations?card=public").body();
        assertThat(fit).contains("您的情况：130个月", "数据日期 2026年2月1日").doesNotContain("132个月");
        assertThat(evaluation).contains("130个月", "数据截至2026年2月1日").doesNotContain("132个月");
    }

    private HttpResponse<String> calculator(OfferedProduct product, String query) {
        return new Browser(port).get("/products/" + product.ref() + "?" + query);
    }

    private JoinedFirm founded(String day) {
        JoinedFirm firm = JoinedFirm.of(this, BANK);
        as(JoinedFirm.REGISTRAR)
                .delivered(
                        """
                        item: registration
                        asOf: 2026-02-01
                        subject: {scheme: uscc, column: code}
                        columns: {name: name, legal_form: form, status: status, founded: founded,
                          effective: {value: 2020-01-01}}
                        """,
                        ("code,name,form,status,founded\n" + firm.uscc() + "," + firm.name() + ",company,active," + day
                                        + "\n")
                                .getBytes(StandardCharsets.UTF_8));
        return firm;
    }
}
