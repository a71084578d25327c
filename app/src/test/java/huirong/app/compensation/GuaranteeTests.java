package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A guarantor from its naming to the shares of a loan that it answers for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuaranteeTests extends Platform {
    private static final String GUARANTOR = "guarantee-tests-guarantor";
    private static final String OTHER = "guarantee-tests-other";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund;
    private Browser maker;
    private Browser checker;

    @BeforeAll
    void aFundAndTwoGuarantors() {
        clock.set(FundStage.first());
        fund = FundStage.of(this, events, transactions, "guarantee-zone", "joined-bank-a");
        as("operator").register(GUARANTOR, "GUARANTOR");
        as("operator").register(OTHER, "GUARANTOR");
        maker = person(GUARANTOR, Role.MAKER);
        checker = person(GUARANTOR, Role.CHECKER);
    }

    private HttpResponse<String> named(String line, String key, String share, String amountWan) {
        return fund.bank().submit(
                "/lines/" + line + "/guarantee", "/lines/" + line + "/guarantee", "key", key, "guarantor", GUARANTOR, "share", share,
                "amountWan", amountWan, "waitDays", "60", "payDays", "15", "agreed", "true");
    }

    private HttpResponse<String> accepted(String ref, String fee, String laidOff) {
        return maker.submit(
                "/guarantees/" + ref, "/guarantees/" + ref + "/acceptance", "key", Reference.fresh(), "fee", fee, "counter", "PERSON",
                "counterWords", "经营者个人连带责任", "laidOff", laidOff);
    }

    private String inForce(String line, String share) {
        String ref = Reference.fresh();
        done(named(line, ref, share, "500"));
        done(accepted(ref, "1.00", "某再担保公司 40\n某担保基金 20"));
        done(fund.press(checker, "/guarantees/" + ref, "/approval"));
        return ref;
    }

    @Test
    void aGuarantorAcceptsByTwoPersonsAndTheFirmReadsItInPlainWords() {
        JoinedFirm firm = fund.firm();
        String line = fund.line(firm);
        String ref = Reference.fresh();
        assertThat(named(line, ref, "40", "199.99").body()).contains("责任额低于授信额度乘以责任比例");
        assertThat(named(line, ref, "40", "500.01").body()).contains("责任额不能超过授信额度");
        done(named(line, ref, "40", "200"));
        assertThat(named(line, Reference.fresh(), "40", "200").body()).contains("这笔授信已有担保机构");
        assertThat(maker.get("/guarantees").body()).contains(firm.name(), "待受理");
        assertThat(accepted(ref, "1.01", "").body()).contains("担保费率超过上限");
        assertThat(accepted(ref, "1", "某再担保公司 60\n某担保基金 41").body()).contains("合计不超过 100%");
        done(accepted(ref, "1", "某再担保公司 40\n某担保基金 20"));
        done(checker.submit("/guarantees", "/guarantees/" + ref + "/return", "key", Reference.fresh(), "returned", "反担保再核"));
        assertThat(maker.get("/guarantees/" + ref).body()).contains("反担保再核", "担保机构自留责任");
        done(accepted(ref, "0.80", "某再担保公司 40\n某担保基金 20"));
        done(fund.press(checker, "/guarantees/" + ref, "/approval"));
        assertThat(fund.bank().get("/guarantees/" + ref).body())
                .contains("在保", "40.00%", "每年 0.80%", "个人连带责任：经营者个人连带责任", "分给某再担保公司");
        assertThat(fund.press(checker, "/guarantees/" + ref, "/approval").statusCode()).isEqualTo(422);
        assertThat(person(JoinedFirm.FIRMS, firm.ref()).get("/my/guarantees").body())
                .contains("为您的这笔授信担保：贷款还不上时，它承担未还本金的 40.00%，合计不超过 200.00 万元。担保费每年 0.80%");
    }

    @Test
    void aGuarantorDeclinesWithAReasonAndAnotherCanBeNamed() {
        String line = fund.line(fund.firm());
        String ref = Reference.fresh();
        done(named(line, ref, "40", "500"));
        done(maker.submit(
                "/guarantees/" + ref, "/guarantees/" + ref + "/decline", "key", Reference.fresh(), "reason", "CAPACITY", "words", "额度已满"));
        assertThat(fund.bank().get("/lines/" + line + "/guarantee").body()).contains("不予受理", "单户集中度已满", "额度已满");
        String again = Reference.fresh();
        done(named(line, again, "40", "500"));
        done(fund.press(fund.bank(), "/guarantees/" + again, "/withdrawal"));
        done(named(line, Reference.fresh(), "40", "500"));
    }

    @Test
    void nobodyElseFindsIt() {
        String ref = inForce(fund.line(fund.firm()), "40");
        assertThat(person(OTHER, Role.MAKER).get("/guarantees/" + ref).statusCode()).isEqualTo(404);
        assertThat(person("joined-bank-c", Role.MAKER).get("/guarantees/" + ref).statusCode()).isEqualTo(404);
        assertThat(fund.maker().get("/guarantees/" + ref).statusCode()).isEqualTo(200);
    }

    @Test
    void aLoanThatAGuarantorAnswersForIsFiledWithSharesOfThree() {
        String line = fund.line(fund.firm());
        String ref = inForce(line, "40");
        String loan = fund.drawnUnder(line, "100");
        String filing = Reference.fresh();
        done(fund.file(loan, filing, "GUARANTEE"));
        assertThat(row(filing))
                .containsEntry("state", "FILED")
                .containsEntry("mode", "GUARANTEED")
                .containsEntry("guarantee", ref)
                .containsEntry("share_fen", 40_000_000L);
        assertThat(fund.bank().get("/filings/" + filing).body()).contains("政银担分担", "担保机构的责任比例", "40.00%");
    }

    @Test
    void aGuaranteeThatIsNotInForceAtTheDrawingIsNotCountedAndTheReasonSaysSo() {
        String line = fund.line(fund.firm());
        String before = fund.drawnUnder(line, "10");
        String sameDay = fund.line(fund.firm());
        String[] filed = {fund.drawnUnder(sameDay, "10"), Reference.fresh()};
        done(fund.file(filed[0], filed[1]));
        String late = inForce(sameDay, "40");
        assertThat(row(filed[1])).containsEntry("mode", "CREDIT");
        assertThat(maker.get("/guarantees/" + late).body()).doesNotContain("在保贷款");
        clock.set(FundStage.first().plusDays(1));
        inForce(line, "40");
        assertRefused(before, "要求：平台上的担保机构在放款前受理，责任比例不低于 40.00%");
        clock.set(FundStage.first());
        String small = fund.line(fund.firm());
        inForce(small, "39.99");
        assertRefused(fund.drawnUnder(small, "10"), "39.99%");
        assertRefused(fund.drawn(fund.firm(), "10"), "0.00%");
    }

    private void assertRefused(String loan, String words) {
        String filing = Reference.fresh();
        done(fund.file(loan, filing, "GUARANTEE"));
        assertThat(row(filing)).containsEntry("state", "REFUSED");
        assertThat(fund.bank().get("/filings/" + filing).body()).contains(words);
    }

    private Map<String, Object> row(String filing) {
        return database.queryForMap("select state, mode, guarantee, share_fen from compensation.filing where ref = ?", filing);
    }

    @Test
    void whatTheGuarantorPaidComesOffTheFundsClaimAndWhatComesBackIsShared() {
        clock.set(FundStage.first());
        String line = fund.line(fund.firm());
        String ref = inForce(line, "80");
        String loan = fund.drawnUnder(line, "100");
        String filing = Reference.fresh();
        done(fund.file(loan, filing, "GUARANTEE"));
        LocalDate later = FundStage.first().plusDays(200);
        clock.set(later);
        fund.overdue(loan, later.minusDays(59));
        assertThat(called(loan, Reference.fresh()).body()).contains("逾期天数还没有达到约定");
        clock.set(later.plusDays(41));
        String claim = fund.claimed(filing);
        assertThat(fund.said(fund.maker(), "/claims/" + claim, "/check", "材料齐全").body()).contains("请银行先要求代偿");
        String call = Reference.fresh();
        done(called(loan, call));
        assertThat(called(loan, Reference.fresh()).body()).contains("已经要求过代偿");
        assertThat(fund.said(fund.maker(), "/claims/" + claim, "/check", "材料齐全").statusCode()).isEqualTo(422);
        for (String page : new String[] {"/guarantees", "/guarantees/" + ref})
            assertThat(maker.get(page).body()).contains("应代偿 800,000.00 元", "还有 15 个工作日");
        done(answer(maker, call, "payment", "voucher", "付字1号"));
        assertThat(person(OTHER, Role.CHECKER).submit("/guarantees", "/guarantee-calls/" + call + "/confirmation", "key", Reference.fresh()).statusCode())
                .isIn(403, 404);
        done(answer(checker, call, "return", "words", "凭证再核"));
        done(answer(maker, call, "payment", "voucher", "付字2号"));
        done(answer(checker, call, "confirmation"));
        assertThat(answer(checker, call, "confirmation").statusCode()).isEqualTo(422);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        // The fund's 40 % would be 400,000; the guarantor has left 200,000 of the loss.
        assertThat(database.queryForObject("select payout_fen from compensation.claim where ref = ?", Long.class, claim)).isEqualTo(20_000_000);
        assertThat(fund.bank().get("/claims/" + claim + "/paper").body()).contains("贰拾万元整", "800,000.00");
        String page = "/claims/" + claim + "/recoveries";
        done(fund.bank().submit(
                page, page, "key", Reference.fresh(), "on", fund.today().toString(), "received", "100000", "costs", "", "document", "执恢7号"));
        assertThat(database.queryForMap(
                        "select fund_fen, guarantor_fen, bank_fen from compensation.recovery where claim = ?", claim))
                .as("100,000 by what each has borne: 200,000, 800,000 and nothing")
                .containsEntry("fund_fen", 2_000_000L)
                .containsEntry("guarantor_fen", 8_000_000L)
                .containsEntry("bank_fen", 0L);
        assertThat(maker.get("/guarantees/" + ref).body())
                .contains("代偿 800,000.00 元，已追回 80,000.00 元，借款企业还欠担保机构 720,000.00 元")
                .as("40 % kept, 40 % and 20 % laid off")
                .contains("320,000.00", "160,000.00", "288,000.00", "144,000.00");
        clock.set(FundStage.first());
    }

    @Test
    void aGuarantorRefusesByTwoPersonsAndTheFundGoesOnWithoutIt() {
        clock.set(FundStage.first());
        String line = fund.line(fund.firm());
        inForce(line, "40");
        String loan = fund.drawnUnder(line, "10");
        String filing = Reference.fresh();
        done(fund.file(loan, filing, "GUARANTEE"));
        clock.set(FundStage.first().plusDays(241));
        fund.overdue(loan, fund.today().minusDays(100));
        String call = Reference.fresh();
        done(called(loan, call));
        done(answer(maker, call, "refusal", "reason", "BANK_AT_FAULT", "words", "未按约定催收"));
        done(answer(checker, call, "confirmation"));
        assertThat(fund.bank().get("/filings/" + filing).statusCode()).isEqualTo(200);
        String claim = fund.claimed(filing);
        fund.agreed(claim);
        assertThat(database.queryForObject("select payout_fen from compensation.claim where ref = ?", Long.class, claim)).isEqualTo(4_000_000);
        done(called(loan, Reference.fresh()));
        clock.set(FundStage.first());
    }

    @Test
    void aLoanThatIsSettledAsksNothingOfItsGuarantorAnyMore() {
        clock.set(FundStage.first());
        String line = fund.line(fund.firm());
        inForce(line, "40");
        String loan = fund.drawnUnder(line, "10");
        clock.set(FundStage.first().plusDays(100));
        fund.overdue(loan, fund.today().minusDays(60));
        String call = Reference.fresh();
        done(called(loan, call));
        done(answer(maker, call, "payment", "voucher", "付字3号"));
        done(fund.bank().submit(
                "/loans/" + loan, "/loans/" + loan + "/settlement", "key", Reference.fresh(), "on", fund.today().toString(), "interest", "0"));
        assertThat(answer(checker, call, "confirmation").statusCode()).isEqualTo(422);
        assertThat(database.queryForObject("select state from compensation.guarantee_call where ref = ?", String.class, call)).isEqualTo("LAPSED");
        clock.set(FundStage.first());
    }

    private HttpResponse<String> called(String loan, String key) {
        return fund.bank().submit("/loans/" + loan, "/loans/" + loan + "/guarantor-call", "key", key, "called", "催收未果");
    }

    private static HttpResponse<String> answer(Browser by, String call, String act, String... fields) {
        String[] keyed = Arrays.copyOf(fields, fields.length + 2);
        keyed[fields.length] = "key";
        keyed[fields.length + 1] = Reference.fresh();
        return by.submit("/guarantees", "/guarantee-calls/" + call + "/" + act, keyed);
    }
}
