package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Breakers of the live fund: nobody files or is paid around them. */
class LightTests extends Platform {
    private static final LocalDate BAD_ON = LocalDate.of(2026, 9, 18);
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 10, 8);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aboveItsRateNothingIsFiledOrPaidAndWhatIsKeptIsWhatTheDataComeTo() {
        FundStage fund = FundStage.of(this, events, transactions, "light-zone", "joined-bank-c");
        List<String[]> filed = new ArrayList<>();
        for (int firms = 0; firms < 4; firms++) {
            JoinedFirm firm = fund.firm();
            filed.add(fund.filed(firm, "500"));
            filed.add(fund.filed(firm, "400"));
        }
        String bad = filed.getFirst()[0];
        clock.set(BAD_ON);
        fund.overdue(bad, BAD_ON.minusDays(100));
        String claim = fund.claimed(filed.getFirst()[1]);
        assertThat(fund.file(fund.drawn(fund.firm(), "10"), Reference.fresh()).statusCode())
                .as("the month has not ended")
                .isEqualTo(302);
        clock.set(NEXT_MONTH);
        fund.ordered(claim);
        String page = "/claims/" + claim;
        HttpResponse<String> payment = fund.press(fund.checker(), page, "/payment");
        assertThat(payment.statusCode()).isEqualTo(422);
        assertThat(payment.body()).contains("暂缓补偿：比率超过了规则的上限", "不良金额 500.00 万元，备案余额 3,610.00 万元");
        assertThat(fund.maker().get(page).body()).as("the claim waits").contains("待拨付", "已生效");
        String loan = fund.drawn(fund.firm(), "10");
        HttpResponse<String> filing = fund.file(loan, Reference.fresh());
        assertThat(filing.statusCode()).isEqualTo(422);
        assertThat(filing.body()).contains("暂停备案：比率超过了规则的上限", "8.00%");
        assertThat(database.queryForObject(
                        "select count(*) from compensation.filing where loan = ?", Long.class, loan))
                .isZero();
        assertThat(fund.maker().get("/fund/lights?zone=light-zone").body()).contains("重算一致", "终止合作", "2026-09-30");
        assertThat(fund.maker().get("/fund/public?zone=light-zone").body()).contains("终止合作", "全部资金");
        done(fund.said(fund.checker(), page, "/return", "等待恢复"));
    }

    @Test
    void aProductAboveItsRateStopsItselfAndNoOther() {
        clock.set(FundStage.first());
        FundStage fund = FundStage.of(this, events, transactions, "product-light-zone", "joined-bank-c");
        Policy like = ReadyPolicies.find("district").orElseThrow();
        Breakers breakers = new Breakers(1, 0, 1, 1, List.of(new Breakers.Rule(
                Breakers.Scope.PRODUCT, Breakers.Metric.OVERDUE, Breakers.Over.BALANCE, 12, Breakers.Action.SUSPEND_FILING, 300, 100)));
        Policy policy = new Policy(
                like.code(), like.chinese(), like.english(), 2, FundStage.first(), FundStage.first().plusYears(3), like.pool(),
                like.bearing(), like.admission(), like.cover(), like.trigger(), like.claims(), breakers, like.recoveries());
        database.update(
                "insert into compensation.policy (zone, version, valid_from, valid_until, body) values (?, 2, ?, ?, ?)",
                fund.zone(), policy.from(), policy.until(), policy.canonical());
        JoinedFirm firm = fund.firm();
        String late = fund.filed(firm, "100")[0];
        String other = fund.filed(fund.firm(), "100")[0];
        clock.set(FundStage.first().plusDays(40));
        fund.overdue(late, FundStage.first().plusDays(35));
        clock.set(FundStage.first().plusDays(65));
        HttpResponse<String> stopped = fund.file(again(fund, late), Reference.fresh());
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(stopped.body()).contains("暂停备案");
        done(fund.file(again(fund, other), Reference.fresh()));
        assertThat(fund.maker().get("/fund/lights?zone=product-light-zone").body()).contains("一项贷款产品", "重算一致").doesNotContain("全部资金");
        clock.set(FundStage.first());
    }

    /** Another drawing of the same line, and so of the same product. */
    private String again(FundStage fund, String loan) {
        String line = database.queryForObject("select line from lending.loan where ref = ?", String.class, loan);
        String drawn = Reference.fresh();
        done(fund.bank().submit(
                "/lines/" + line, "/lines/" + line + "/drawing", "key", drawn, "iou", Reference.fresh(), "amountWan", "1", "drawnOn",
                fund.today().toString(), "dueOn", fund.today().plusMonths(6).toString(), "rate", "4.00"));
        return drawn;
    }
}
