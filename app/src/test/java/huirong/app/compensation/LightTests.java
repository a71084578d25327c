package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
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
}
