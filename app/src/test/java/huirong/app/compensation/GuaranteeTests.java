package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
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
}
