package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.fund.Policies;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** 先行补偿 and 最终清算: 100万 lent and nothing repaid, half of it borne, seven tenths of that paid in advance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdvanceTests extends Platform {
    private static final LocalDate LATER = FundStage.first().plusDays(200);
    private static final LocalDate PAID_ON = LATER.plusDays(12);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Policies policies;

    @Autowired
    private Lights lights;

    private FundStage fund;

    @BeforeAll
    void aFundThatPaysInTwoParts() {
        clock.set(FundStage.first());
        fund = FundStage.of(this, events, transactions, "advance-zone", "joined-bank-c");
        transactions.executeWithoutResult(status -> policies.enter(
                fund.zone(), TwoParts.POLICY.over(2, FundStage.first(), FundStage.first().plusYears(3))));
    }

    /** Loan, filing and claim after the advance. */
    private String[] advanced() {
        clock.set(FundStage.first());
        String[] filed = fund.filed(fund.firm(), "100");
        clock.set(LATER);
        fund.overdue(filed[0], LATER.minusDays(100));
        String claim = fund.claimed(filed[1]);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        return new String[] {filed[0], filed[1], claim};
    }

    private void repaid(String loan, String yuan) {
        done(fund.bank().submit(
                "/loans/" + loan, "/loans/" + loan + "/repayment",
                "key", Reference.fresh(), "on", fund.today().toString(), "principal", yuan, "interest", "0"));
    }

    private void lossTable(String claim) {
        done(fund.bank().submit(
                "/claims/" + claim, "/claims/" + claim + "/papers",
                "key", Reference.fresh(), "number", "损失表-2", "pages", "2", "documents", "LOSS_TABLE"));
    }

    private void finalised(String claim) {
        clock.set(fund.today().plusDays(1));
        lossTable(claim);
        done(fund.said(fund.bank(), "/claims/" + claim, "/final-loss", "执行终结"));
    }

    private long figure(String name) {
        return ((Number) fund.figures().get(name)).longValue();
    }

    @Test
    void theRestIsPaidOnceTheFinalLossIsKnown() {
        long paid = figure("paid_fen");
        long held = figure("occupied_fen");
        String[] one = advanced();
        String page = "/claims/" + one[2];
        assertThat(figure("paid_fen") - paid).isEqualTo(35_000_000);
        assertThat(figure("occupied_fen") - held).as("the rest stays held").isEqualTo(15_000_000);
        assertThat(fund.bank().get(page).body())
                .contains("已先行补偿，待最终清算", "先行补偿 350,000.00 元", "由银行申报最终损失，2026年11月29日", "申报最终损失");
        assertThat(fund.bank().get(page + "/paper?part=ADVANCE").body())
                .contains("先行补偿比例", "以上各项中最小的 500,000.00 × 70.00%", "叁拾伍万元整", "2026-00");
        assertThat(fund.bank().get(page + "/paper?part=FINAL").statusCode()).isEqualTo(404);
        assertThat(fund.bank().get(page + "/recoveries").body()).contains("还没有最终清算").doesNotContain("name=\"received\"");
        assertThat(recovered(one[2]).body()).as("a recovery before the settlement").contains("请先登记为贷款还款");

        clock.set(PAID_ON.plusDays(30));
        repaid(one[0], "200000");
        assertThat(fund.said(fund.maker(), page, "/final-loss", "x").body()).as("the office before the bank's days are over")
                .contains("期限还没有到");
        done(fund.said(fund.bank(), page, "/final-loss", "执行终结"));
        assertThat(fund.said(fund.maker(), page, "/check", "齐全").body()).as("without a new loss table").contains("规则要求的材料还有缺项");
        assertThat(fund.maker().get(page).body()).contains("损失计算表");
        lossTable(one[2]);
        done(fund.said(fund.maker(), page, "/check", "齐全"));
        done(fund.said(fund.maker(), page, "/proposal", "补足"));
        assertThat(fund.bank().get(page + "/paper").body()).as("a bank sees what was paid, not what is proposed")
                .contains("叁拾伍万元整").doesNotContain("伍万元整（");
        done(fund.said(fund.checker(), page, "/agreement", "同意"));
        clock.set(fund.today().plusDays(12));
        done(fund.press(fund.maker(), page, "/order"));
        String key = Reference.fresh();
        done(fund.checker().submit(page, page + "/payment", "key", key));
        done(fund.checker().submit("/fund", page + "/payment", "key", key));
        assertThat(fund.press(fund.checker(), page, "/payment").statusCode()).as("paid once more").isEqualTo(422);

        assertThat(figure("paid_fen") - paid).as("half of 80万").isEqualTo(40_000_000);
        assertThat(figure("occupied_fen")).isEqualTo(held);
        assertThat(fund.bank().get(page + "/paper").body())
                .contains("最终清算补偿", "损失基数 800,000.00 × 50.00% − 已先行补偿 350,000.00", "伍万元整", "50,000.00");
        assertThat(fund.bank().get(page + "/paper?part=ADVANCE").body()).as("the first sheet stays").contains("叁拾伍万元整", "1,000,000.00");
        SheetAsPdf.of(fund.bank().file(page + "/paper.pdf?part=ADVANCE").body()).says("先行补偿", "叁拾伍万元整");
        assertThat(fund.maker().get("/recoveries").body()).contains("40.00");
        done(recovered(one[2]));
        assertThat(lights.agrees(fund.zone())).isTrue();
        assertThat(fund.maker().get("/fund/ledger?zone=advance-zone").body()).contains("核验通过");
    }

    @Test
    void whatWasAdvancedBeyondTheFinalLossIsGivenBack() {
        long paid = figure("paid_fen");
        long held = figure("occupied_fen");
        String[] one = advanced();
        String page = "/claims/" + one[2];
        repaid(one[0], "400000");
        finalised(one[2]);
        done(fund.said(fund.maker(), page, "/check", "齐全"));
        assertThat(fund.maker().get(page).body()).contains("先行补偿已经足够，不再拨付；多付应退回 50,000.00 元");
        done(fund.said(fund.maker(), page, "/proposal", "已经足够"));
        assertThat(fund.checker().get(page).body()).contains("同意清算，不再拨付", "多付的 50,000.00 元由银行");
        assertThat(fund.said(fund.maker(), page, "/agreement", "x").statusCode()).as("one person alone").isEqualTo(404);
        done(fund.said(fund.checker(), page, "/agreement", "同意"));
        assertThat(figure("occupied_fen")).isEqualTo(held);
        assertThat(fund.maker().get(page + "/paper").body()).contains("最终清算补偿", "多付应退回", "50,000.00", "无需拨付");
        String back = database().queryForObject("select ref from compensation.recovery where claim = ?", String.class, one[2]);
        assertThat(fund.bank().get(page + "/recoveries").body()).contains("先行补偿多于最终应补偿的金额", "50,000.00", "应在");
        done(fund.maker().submit(
                "/recoveries", "/recoveries/" + back + "/arrival", "key", Reference.fresh(), "on", fund.today().toString(), "voucher", "银收-8"));
        done(fund.press(fund.checker(), "/recoveries/" + back, "/confirmation"));
        assertThat(figure("paid_fen") - paid).as("half of 60万").isEqualTo(30_000_000);
        assertThat(fund.maker().get("/fund/ledger?zone=advance-zone").body()).contains("核验通过");
    }

    @Test
    void aFinalClaimThatIsDeclinedGivesBackWhatWasAdvancedBeyondTheLoss() {
        String[] one = advanced();
        String page = "/claims/" + one[2];
        repaid(one[0], "400000");
        finalised(one[2]);
        done(fund.said(fund.maker(), page, "/opposition", "未履行追偿义务"));
        done(fund.press(fund.checker(), page, "/declination"));
        done(fund.press(fund.bank(), page, "/closing"));
        assertThat(fund.bank().get(page + "/recoveries").body()).contains("先行补偿多于最终应补偿的金额", "50,000.00", "应在");
    }

    @Test
    void aLoanThatIsCuredAfterItsAdvanceIsNoLossAndAllOfItGoesBack() {
        String[] one = advanced();
        String page = "/claims/" + one[2];
        done(fund.bank().submit(
                "/loans/" + one[0], "/loans/" + one[0] + "/repayment", "key", Reference.fresh(), "on", fund.today().toString(), "principal",
                "0", "interest", "100", "cured", "true"));
        clock.set(PAID_ON.plusYears(1));
        done(fund.said(fund.maker(), page, "/final-loss", "期限已过"));
        lossTable(one[2]);
        done(fund.said(fund.maker(), page, "/check", "齐全"));
        done(fund.said(fund.maker(), page, "/proposal", "已恢复还款"));
        done(fund.said(fund.checker(), page, "/agreement", "同意"));
        assertThat(fund.bank().get(page + "/recoveries").body()).contains("先行补偿多于最终应补偿的金额", "350,000.00");
    }

    @Test
    void aLoanThatIsRepaidAfterAllGivesItsAdvanceBack() {
        long held = figure("occupied_fen");
        String[] one = advanced();
        done(fund.bank().submit(
                "/loans/" + one[0], "/loans/" + one[0] + "/settlement", "key", Reference.fresh(), "on", fund.today().toString(), "interest",
                "0"));
        assertThat(figure("occupied_fen")).isEqualTo(held);
        assertThat(fund.bank().get("/filings/" + one[1]).body()).contains("已补偿");
        assertThat(fund.maker().get("/claims/" + one[2] + "/recoveries").body())
                .contains("追回 1,000,000.00 元", "归资金 350,000.00 元", "待返还");
        assertThat(fund.maker().get("/claims/" + one[2]).body()).contains("已终止", "先行补偿 350,000.00 元");
    }

    @Test
    void anAdvanceThatIsDemandedBackIsNotPaidOnAndTheOfficeEndsIt() {
        String[] one = advanced();
        long held = figure("occupied_fen");
        String page = "/claims/" + one[2];
        String demand = Reference.fresh();
        done(fund.maker().submit(page + "/recoveries", page + "/recoveries/proposal", "key", demand, "kind", "CLAWBACK", "words", "凭证系伪造"));
        done(fund.press(fund.checker(), "/recoveries/" + demand, "/confirmation"));
        assertThat(fund.said(fund.bank(), page, "/final-loss", "执行终结").body()).contains("已经提出追索");
        done(fund.said(fund.maker(), page, "/final-loss", "骗取补偿"));
        done(fund.said(fund.maker(), page, "/opposition", "骗取补偿，不再补偿"));
        done(fund.press(fund.checker(), page, "/declination"));
        done(fund.press(fund.bank(), page, "/closing"));
        assertThat(held - figure("occupied_fen")).as("what was held for the rest").isEqualTo(15_000_000);
        assertThat(fund.bank().get("/filings/" + one[1]).body()).contains("已补偿");
        done(fund.maker().submit(
                "/recoveries", "/recoveries/" + demand + "/arrival", "key", Reference.fresh(), "on", fund.today().toString(), "voucher",
                "银收-9"));
        done(fund.press(fund.checker(), "/recoveries/" + demand, "/confirmation"));
        assertThat(fund.maker().get(page + "/recoveries").body()).contains("350,000.00");
        assertThat(lights.agrees(fund.zone())).isTrue();
    }

    @Test
    void theOfficeBeginsTheSettlementOnceTheBanksDaysAreOver() {
        String[] one = advanced();
        String page = "/claims/" + one[2];
        clock.set(PAID_ON.plusDays(61));
        assertThat(fund.maker().get("/claims?late=true").body()).contains(one[2]);
        assertThat(fund.maker().get(page).body()).contains("由基金方提起最终清算");
        done(fund.said(fund.maker(), page, "/final-loss", "银行逾期未申报"));
        assertThat(fund.maker().get(page).body()).contains("待形式审查");
    }

    private HttpResponse<String> recovered(String claim) {
        String page = "/claims/" + claim + "/recoveries";
        return fund.bank().submit(
                page, page, "key", Reference.fresh(), "on", fund.today().toString(), "received", "1000", "costs", "", "document", "执恢2号");
    }
}
