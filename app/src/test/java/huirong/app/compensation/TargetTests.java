package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Targets of a fund's year: two persons, versions, what was done against them, and why something was missed. */
class TargetTests extends Platform {
    private static final String ZONE = "target-zone";
    private static final LocalDate LATER = FundStage.first().plusDays(200);
    private static final int YEAR = LATER.getYear();
    private static final String PAGE = page(YEAR);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void targetsAreApprovedByTwoPersonsAdjustedWithAReasonAndComparedWithWhatWasDone() {
        FundStage fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
        assertThat(fund.maker().get(PAGE).body()).contains("还没有批准的绩效目标", "预算执行率");
        assertThat(fund.bank().get(PAGE).statusCode()).as("a bank").isEqualTo(404);
        refusesWhatCannotBeATarget(fund.maker());

        String first = Reference.fresh();
        done(propose(
                fund.maker(), first, YEAR, "filed-loans", "3", "filed-amount", "20", "arrival-rate", "100", "idle-rate", "50",
                "budget-execution", "0.5", "paid-in-time", "100", "recovery-rate", "20", "first-loan-firms", "1"));
        assertThat(propose(fund.maker(), Reference.fresh(), YEAR, "filed-loans", "4").body()).contains("请等复核人批准或者退回以后");
        assertThat(fund.maker().get(PAGE).body()).as("not in force before it is approved").contains("还没有批准的绩效目标");
        assertThat(decide(fund.maker(), first, "/confirmation").statusCode()).as("a maker approves").isEqualTo(404);
        done(decide(fund.checker(), first, "/confirmation"));
        assertThat(decide(fund.checker(), first, "/confirmation").body()).contains("已经批准或者退回");
        assertThat(fund.maker().get(PAGE).body()).contains("尚无可比数据", "年初指标值", "≤ 50.00%", "目前未达到", "目前达到");

        lendsLosesAndPays(fund);
        assertThat(lines(fund, YEAR))
                .anySatisfy(line -> assertThat(line).contains("备案笔数").contains(",3,3,1,33.33,目前未达到,"))
                .anySatisfy(line -> assertThat(line).contains("备案金额").contains(",200000.00,200000.00,100000.00,50.00,目前未达到,"))
                .anySatisfy(line -> assertThat(line).contains("资金到位率").contains(",100.00,100.00,100.00,100.00,目前达到,"))
                .anySatisfy(line -> assertThat(line).contains("资金闲置率").contains("不高于,50.00,50.00,99.75,50.13,目前未达到,"))
                .anySatisfy(line -> assertThat(line).contains("预算执行率").contains(",0.50,0.50,0.25,50.00,目前未达到,"))
                .anySatisfy(line -> assertThat(line).contains("按期补偿率").contains(",100.00,100.00,100.00,100.00,目前达到,"))
                .anySatisfy(line -> assertThat(line).contains("追偿回收率").contains(",20.00,20.00,0.00,0.00,目前未达到,"))
                .anySatisfy(line -> assertThat(line).contains("首贷企业户数").contains(",1,1,0,0.00,目前未达到,"));

        assertThat(adjust(fund, Reference.fresh(), "3", "").body()).as("as they are").contains("与现行目标相同");
        assertThat(adjust(fund, Reference.fresh(), "1", "").body()).contains("请写明调整原因");
        assertThat(propose(fund.maker(), Reference.fresh(), YEAR, "filed-amount", "20", "reason", "预算调减").body()).contains("不能取消");
        String returned = Reference.fresh();
        done(adjust(fund, returned, "2", "预算调减"));
        done(fund.checker().submit(PAGE, "/fund/targets/return", "key", Reference.fresh(), "zone", ZONE, "year", "" + YEAR, "ref", returned, "words", "文号有误"));
        String second = Reference.fresh();
        done(adjust(fund, second, "1", "财预〔2026〕9号调减"));
        done(decide(fund.checker(), second, "/confirmation"));
        assertThat(fund.maker().get(PAGE).body()).contains("年中调整：财预〔2026〕9号调减", "文号有误", "≥ 1 笔", "3 笔");
        assertThat(lines(fund, YEAR)).anySatisfy(line -> assertThat(line).contains("备案笔数").contains(",3,1,1,100.00,目前达到,"));
        assertThatThrownBy(() -> database.update("update compensation.target set value = 1 where version = ?", first))
                .hasMessageContaining("only grows");

        assertThat(explain(fund, "filed-loans", "并未偏差").body()).as("met").contains("没有未达到的目标");
        assertThat(explain(fund, "filed-amount", " ").body()).contains("还有必填的一项没有填写");
        done(explain(fund, "filed-amount", "上半年合作银行只有一家"));

        clock.set(LocalDate.of(YEAR + 1, 1, 5));
        done(explain(fund, "filed-amount", "下半年企业贷款需求不足"));
        assertThat(fund.maker().get(PAGE).body())
                .contains("未完成，还没有写明原因", "已完成", "下半年企业贷款需求不足", "上半年合作银行只有一家", "不能再填报或者调整");
        assertThat(lines(fund, YEAR))
                .anySatisfy(line -> assertThat(line).contains("备案笔数").contains(",3,1,1,100.00,已完成,"))
                .anySatisfy(line -> assertThat(line).contains("备案金额").contains("未完成", "下半年企业贷款需求不足（经办人"));
        assertThat(adjust(fund, Reference.fresh(), "5", "补报").body()).as("the year is gone").contains("这一年度已经结束");
        assertThat(lines(fund, YEAR + 1)).as("the next year begins with nothing").hasSize(1);
        assertThat(fund.maker().file("/fund/targets.xlsx?zone=" + ZONE + "&year=" + YEAR).statusCode()).isEqualTo(200);
        clock.set(FundStage.first());
    }

    /** What was proposed in a year that has ended meanwhile can be returned only. */
    @Test
    void whatWaitsWhenItsYearEndsIsNotApproved() {
        FundStage fund = FundStage.of(this, events, transactions, "late-target-zone", "joined-bank-a");
        String ref = Reference.fresh();
        String page = "/fund/targets?zone=late-target-zone&year=" + YEAR;
        done(fund.maker().submit(page, "/fund/targets", "key", ref, "zone", "late-target-zone", "year", "" + YEAR, "leverage", "10"));
        clock.set(LocalDate.of(YEAR + 1, 1, 1));
        HttpResponse<String> answer = fund.checker().submit(
                page, "/fund/targets/confirmation", "key", Reference.fresh(), "zone", "late-target-zone", "year", "" + YEAR, "ref", ref);
        assertThat(answer.body()).contains("这一年度已经结束");
        clock.set(FundStage.first());
    }

    private static void refusesWhatCannotBeATarget(Browser maker) {
        assertThat(propose(maker, Reference.fresh(), YEAR).body()).contains("没有填报任何指标");
        assertThat(propose(maker, Reference.fresh(), YEAR, "filed-loans", "-1").body()).contains("备案笔数", "1 到 1000000 之间的整数", "value=\"-1\"");
        assertThat(propose(maker, Reference.fresh(), YEAR, "filed-amount", "-5").body()).contains("请填写大于零的金额，单位为万元");
        assertThat(propose(maker, Reference.fresh(), YEAR, "idle-rate", "120").statusCode()).isEqualTo(422);
        assertThat(propose(maker, Reference.fresh(), YEAR, "leverage", "0").body()).contains("请填写大于零、不超过 1000 的倍数");
        assertThat(propose(maker, Reference.fresh(), YEAR, "leverage", "8", "leverage", "9").body()).contains("同一指标填报了两次");
        assertThat(propose(maker, Reference.fresh(), YEAR - 1, "leverage", "8").body()).contains("这一年度已经结束");
        assertThat(propose(maker, Reference.fresh(), YEAR + 2, "leverage", "8").body()).contains("请选择本年度或者下一年度");
        assertThat(maker.get("/fund/targets?zone=" + ZONE + "&year=none").statusCode()).isEqualTo(404);
    }

    /** 10万 lent and lost, 5万 of it paid in time. */
    private void lendsLosesAndPays(FundStage fund) {
        String[] filed = fund.filed(fund.firm(), "10");
        clock.set(LATER);
        fund.overdue(filed[0], LATER.minusDays(100));
        String claim = fund.claimed(filed[1]);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        long entry = database.queryForObject("select entry_no from compensation.payment where claim = ?", Long.class, claim);
        assertThat(fund.maker().get("/fund/voucher?zone=" + ZONE + "&entry=" + entry).body())
                .as("its voucher leads to the claim's papers")
                .contains("这张凭证支付一项补偿", "/claims/" + claim, "1 件材料", "附单据 0 张");
        assertThat(fund.maker().get("/fund/voucher?zone=" + ZONE + "&entry=" + (entry + 1)).statusCode())
                .as("what is owed stands on the same voucher")
                .isEqualTo(404);
    }

    private static HttpResponse<String> propose(Browser by, String key, int year, String... targets) {
        List<String> fields = new ArrayList<>(List.of("key", key, "zone", ZONE, "year", "" + year));
        fields.addAll(List.of(targets));
        return by.submit(PAGE, "/fund/targets", fields.toArray(String[]::new));
    }

    private static HttpResponse<String> adjust(FundStage fund, String key, String loans, String reason) {
        return propose(
                fund.maker(), key, YEAR, "filed-loans", loans, "filed-amount", "20", "arrival-rate", "100", "idle-rate", "50",
                "budget-execution", "0.5", "paid-in-time", "100", "recovery-rate", "20", "first-loan-firms", "1", "reason", reason);
    }

    private static HttpResponse<String> decide(Browser by, String ref, String act) {
        return by.submit(
                PAGE, "/fund/targets" + act, "key", Reference.fresh(), "zone", ZONE, "year", "" + YEAR, "ref", ref);
    }

    private static HttpResponse<String> explain(FundStage fund, String indicator, String words) {
        return fund.maker().submit(
                PAGE, "/fund/targets/deviation", "key", Reference.fresh(), "zone", ZONE, "year", "" + YEAR, "indicator", indicator, "words",
                words);
    }

    private static List<String> lines(FundStage fund, int year) {
        return fund.maker().get("/fund/targets.csv?zone=" + ZONE + "&year=" + year).body().strip().lines().toList();
    }

    private static String page(int year) {
        return "/fund/targets?zone=" + ZONE + "&year=" + year;
    }
}
