package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.fund.Policies;
import huirong.app.testing.Platform;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Pool;
import huirong.core.fund.policy.ReadyPolicies;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes back after a claim was paid. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryTests extends Platform {
    private static final LocalDate LATER = FundStage.first().plusDays(200);
    private static final LocalDate PAID_ON = LATER.plusDays(12);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Policies policies;

    private FundStage fund;

    @BeforeAll
    void aFund() {
        fund = FundStage.of(this, events, transactions, "recovery-zone", "joined-bank-b");
    }

    /** 10万 lent, all of it lost, 5万 paid. */
    private String[] paid() {
        clock.set(FundStage.first());
        String[] filed = fund.filed(fund.firm(), "10");
        clock.set(LATER);
        fund.overdue(filed[0], LATER.minusDays(100));
        String claim = fund.claimed(filed[1]);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        return new String[] {filed[0], claim};
    }

    @Test
    void aLoanThatIsPaidOnTimeAgainIsNotCompensated() {
        clock.set(FundStage.first());
        String[] filed = fund.filed(fund.firm(), "10");
        clock.set(LATER);
        fund.overdue(filed[0], LATER.minusDays(100));
        String claim = fund.claimed(filed[1]);
        fund.ordered(claim);
        done(fund.bank().submit(
                "/loans/" + filed[0], "/loans/" + filed[0] + "/repayment", "key", Reference.fresh(), "on", fund.today().toString(),
                "principal", "0", "interest", "100", "cured", "true"));
        HttpResponse<String> answer = fund.press(fund.checker(), "/claims/" + claim, "/payment");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("已不符合申请补偿的条件");
        done(fund.said(fund.checker(), "/claims/" + claim, "/return", "已恢复还款"));
        assertThat(fund.press(fund.maker(), "/claims/" + claim, "/order").body()).contains("已不符合申请补偿的条件");
    }

    @Test
    void whenMoneyIsShortTheEarlierFilingIsPaidFirst() {
        clock.set(FundStage.first());
        FundStage scarce = FundStage.of(this, events, transactions, "scarce-zone", "joined-bank-b");
        Policy like = ReadyPolicies.find("district").orElseThrow();
        Pool pool = like.pool();
        Policy year = new Policy(
                like.code(), like.chinese(), like.english(), 2, FundStage.first(), FundStage.first().plusYears(3),
                new Pool(pool.form(), pool.sizeFen(), pool.contributors(), true, null, 7_000_000L), like.bearing(), like.admission(),
                like.cover(), like.trigger(), like.claims(), like.breakers(), like.recoveries());
        transactions.executeWithoutResult(status -> policies.enter(scarce.zone(), year));
        List<String[]> filed = List.of(scarce.filed(scarce.firm(), "10"), scarce.filed(scarce.firm(), "10"));
        clock.set(LATER);
        List<String> claims = new ArrayList<>();
        for (String[] one : filed) {
            scarce.overdue(one[0], LATER.minusDays(100));
            claims.add(scarce.claimed(one[1]));
            scarce.agreed(claims.getLast());
        }
        clock.set(PAID_ON);
        for (String claim : claims) done(scarce.press(scarce.maker(), "/claims/" + claim, "/order"));
        assertThat(scarce.press(scarce.checker(), "/claims/" + claims.get(1), "/payment").body()).contains("备案号在前的先拨付");
        done(scarce.press(scarce.checker(), "/claims/" + claims.get(0), "/payment"));
        assertThat(scarce.press(scarce.checker(), "/claims/" + claims.get(1), "/payment").body()).as("what is left of the year is less")
                .contains("提出以后数据有了变化");
    }

    private HttpResponse<String> reported(String claim, String ref, LocalDate on, String received, String costs) {
        String page = "/claims/" + claim + "/recoveries";
        return fund.bank().submit(
                page, page, "key", ref, "on", on.toString(), "received", received, "costs", costs, "document", "执恢1号");
    }

    private HttpResponse<String> arrived(String ref, LocalDate on) {
        return fund.maker().submit(
                "/recoveries", "/recoveries/" + ref + "/arrival", "key", Reference.fresh(), "on", on.toString(), "voucher", "银收-7");
    }

    private static long figure(Map<String, Object> figures, String name) {
        return ((Number) figures.get(name)).longValue();
    }

    @Test
    void moneyIsSharedAfterCostsAndTwoPersonsConfirmThatTheFundsPartArrived() {
        String claim = paid()[1];
        Map<String, Object> before = fund.figures();
        String ref = Reference.fresh();
        assertThat(reported(claim, Reference.fresh(), PAID_ON.minusDays(30), "1", "").body()).contains("日期不能早于拨付");
        done(reported(claim, ref, PAID_ON, "21000", "1000"));
        assertThat(fund.bank().get("/claims/" + claim + "/recoveries").body())
                .contains("扣除费用 1,000.00 元，归资金 10,000.00 元，归担保机构 0.00 元，归银行 10,000.00 元", "应在");
        assertThat(fund.press(fund.checker(), "/recoveries/" + ref, "/confirmation").statusCode()).as("nothing arrived").isEqualTo(422);
        clock.set(PAID_ON.plusDays(40));
        assertThat(fund.maker().get("/recoveries?late=true").body()).as("late").contains("/claims/" + claim + "/recoveries");
        done(arrived(ref, PAID_ON.plusDays(40)));
        assertThat(fund.press(fund.maker(), "/recoveries/" + ref, "/confirmation").statusCode()).as("a maker confirms").isEqualTo(404);
        done(fund.press(fund.checker(), "/recoveries/" + ref, "/confirmation"));
        Map<String, Object> after = fund.figures();
        assertThat(figure(after, "recovered_fen") - figure(before, "recovered_fen")).isEqualTo(1_000_000);
        assertThat(figure(after, "free_fen") - figure(before, "free_fen")).isEqualTo(1_000_000);
        assertThat(figure(before, "recoverable_fen") - figure(after, "recoverable_fen")).isEqualTo(1_000_000);
        assertThat(fund.maker().get("/recoveries").body()).contains("4.00", "1 年以内");
    }

    @Test
    void aCompensatedLoanThatIsRepaidAfterAllIsARecovery() {
        String[] paid = paid();
        done(fund.bank().submit(
                "/loans/" + paid[0], "/loans/" + paid[0] + "/settlement", "key", Reference.fresh(), "on", PAID_ON.toString(), "interest",
                "0"));
        assertThat(fund.maker().get("/claims/" + paid[1] + "/recoveries").body())
                .contains("追回 100,000.00 元", "归资金 50,000.00 元", "这笔贷款已经结清", "待返还");
    }

    @Test
    void aPaymentIsDemandedBackWholeAndAWriteOffWaitsForItsYearsAndStaysOwed() {
        String claim = paid()[1];
        String page = "/claims/" + claim + "/recoveries";
        assertThat(proposed(claim, "WRITE_OFF", Reference.fresh()).body()).contains("还没有满规则规定的核销年限");
        clock.set(PAID_ON.plusYears(3));
        String writeOff = Reference.fresh();
        done(proposed(claim, "WRITE_OFF", writeOff));
        assertThat(proposed(claim, "CLAWBACK", Reference.fresh()).body()).contains("请先办结");
        long before = figure(fund.figures(), "written_off_fen");
        done(fund.press(fund.checker(), "/recoveries/" + writeOff, "/confirmation"));
        assertThat(figure(fund.figures(), "written_off_fen") - before).isEqualTo(5_000_000);
        assertThat(fund.maker().get(page).body()).contains("已经核销，不再追偿；欠款记录永久保留", "50,000.00");

        String other = paid()[1];
        String demand = Reference.fresh();
        done(proposed(other, "CLAWBACK", demand));
        done(fund.press(fund.checker(), "/recoveries/" + demand, "/confirmation"));
        assertThat(fund.bank().get("/claims/" + other + "/recoveries").body()).contains("追索补偿 50,000.00 元", "应在");
        done(arrived(demand, PAID_ON));
        long paid = figure(fund.figures(), "paid_fen");
        done(fund.press(fund.checker(), "/recoveries/" + demand, "/confirmation"));
        assertThat(paid - figure(fund.figures(), "paid_fen")).as("the payment is undone").isEqualTo(5_000_000);
        assertThat(proposed(other, "CLAWBACK", Reference.fresh()).body()).contains("已经没有尚欠的金额");
    }

    @Test
    void whatCameInSinceAWriteOffWasProposedSendsItBack() {
        String claim = paid()[1];
        clock.set(PAID_ON.plusYears(3));
        String writeOff = Reference.fresh();
        done(proposed(claim, "WRITE_OFF", writeOff));
        String ref = Reference.fresh();
        done(reported(claim, ref, fund.today(), "20000", ""));
        assertThat(fund.press(fund.checker(), "/recoveries/" + writeOff, "/confirmation").body()).contains("提出以后又报告或收到了追回的款项");
        done(arrived(ref, fund.today()));
        done(fund.press(fund.checker(), "/recoveries/" + ref, "/confirmation"));
        assertThat(fund.press(fund.checker(), "/recoveries/" + writeOff, "/confirmation").statusCode()).isEqualTo(422);
        done(fund.said(fund.checker(), "/recoveries/" + writeOff, "/return", "金额已变"));
        String anew = Reference.fresh();
        done(proposed(claim, "WRITE_OFF", anew));
        long before = figure(fund.figures(), "written_off_fen");
        done(fund.press(fund.checker(), "/recoveries/" + anew, "/confirmation"));
        assertThat(figure(fund.figures(), "written_off_fen") - before).as("50,000 less the fund's part").isEqualTo(4_000_000);
    }

    @Test
    void aDemandThatNobodyAgreedToTakesNothingOfWhatComesIn() {
        String claim = paid()[1];
        String demand = Reference.fresh();
        done(proposed(claim, "CLAWBACK", demand));
        done(reported(claim, Reference.fresh(), PAID_ON, "20000", ""));
        assertThat(fund.bank().get("/claims/" + claim + "/recoveries").body()).contains("归资金 10,000.00 元");
        done(fund.said(fund.checker(), "/recoveries/" + demand, "/return", "证据不足"));
    }

    private HttpResponse<String> proposed(String claim, String kind, String ref) {
        String page = "/claims/" + claim + "/recoveries";
        return fund.maker().submit(page, page + "/proposal", "key", ref, "kind", kind, "words", "公安机关认定骗取贷款");
    }
}
