package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A month of the fund's book: vouchers, table of accounts, closing by two persons. */
class MonthTests extends Platform {
    private static final String ZONE = "month-zone";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aMonthIsClosedByTwoPersonsOnceTheBankHasSpokenOfItAndStaysAsItWas() {
        FundStage fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
        LocalDate first = FundStage.first();
        YearMonth month = YearMonth.from(first);
        String page = "/fund/month?zone=" + ZONE + "&month=" + month;
        assertThat(fund.maker().get(page).body())
                .contains("这个月还没有结束", "试算平衡", "记-0001", "记-0002", "贰仟万元整", "4001 预算安排", "20,000,000.00")
                .doesNotContain("记-0003");
        clock.set(month.atEndOfMonth().plusDays(5));
        assertThat(proposed(fund, month).body()).contains("银行对账单还没有到这个月的最后一天");
        statement(fund, month.atEndOfMonth(), first);
        assertThat(proposed(fund, month.plusMonths(1)).body()).contains("这个月还没有结束");
        done(proposed(fund, month));
        assertThat(proposed(fund, month).body()).contains("正在等待复核");
        String ref = database.queryForObject("select ref from compensation.month_close where zone = ?", String.class, ZONE);
        assertThat(decided(fund, month, ref, fund.maker()).statusCode()).as("a maker closes").isEqualTo(404);
        done(decided(fund, month, ref, fund.checker()));
        assertThat(fund.maker().get(page).body()).contains("已月结", "按分录重算一致", "未达账项 0 笔");
        assertThatThrownBy(() -> database.update("update compensation.month_close set body = '{}' where ref = ?", ref))
                .hasMessageContaining("only grows");
        assertThat(fund.maker().get("/fund/month/accounts.csv?zone=" + ZONE + "&month=" + month).body()).contains("1002", "20000000.00");
        assertThat(fund.maker().get("/fund/month/vouchers.csv?zone=" + ZONE + "&month=" + month).body()).contains("记-0002", "贰仟万元整");
        assertThat(fund.maker().get("/fund/month/accounts.json?zone=" + ZONE + "&month=" + month).body())
                .contains("\"closing\":2000000000", "\"frozen\"", "\"hash\"");
        assertThat(fund.bank().get(page).statusCode()).as("a bank").isEqualTo(404);
        assertThat(fund.maker().get("/fund/performance?zone=" + ZONE).body())
                .contains("执行率", "0.00%", "闲置余额", "2,000.00", "到位率", "100.00%");
        assertThat(fund.maker().get("/fund/performance.json?zone=" + ZONE).body()).contains("\"idle\"", "2000000000");
        assertThat(fund.maker().get("/fund/public.json?zone=" + ZONE).body()).contains("\"arrived\":2000000000", "\"lights\":[]");
        assertThat(fund.maker().get("/fund/public.csv?zone=" + ZONE).body()).contains("到位,元,20000000.00");
        clock.set(first);
    }

    private static HttpResponse<String> proposed(FundStage fund, YearMonth month) {
        return fund.maker()
                .submit(
                        "/fund/month?zone=" + ZONE, "/fund/month/closing", "key", Reference.fresh(), "zone", ZONE, "month",
                        month.toString());
    }

    private static HttpResponse<String> decided(
            FundStage fund, YearMonth month, String ref, Browser by) {
        return by.submit(
                "/fund/month?zone=" + ZONE, "/fund/month/closing/confirmation", "key", Reference.fresh(), "zone", ZONE, "month",
                month.toString(), "ref", ref);
    }

    private static void statement(FundStage fund, LocalDate end, LocalDate first) {
        String account = Reference.fresh();
        String page = "/fund/statements?zone=" + ZONE;
        done(fund.maker().submit(page, "/fund/account", "key", account, "zone", ZONE, "number", "62221111", "bank", "某银行"));
        done(fund.checker().submit(page, "/fund/account/confirmation", "key", Reference.fresh(), "zone", ZONE, "ref", account));
        String text = "账号,日期,流水号,收入,支出,余额,对方户名,摘要\n62221111," + first + ",A,20000000,,20000000,,\n62221111," + end
                + ",合计,20000000,0,20000000,,\n";
        done(fund.maker()
                .upload(
                        page, "/fund/statements",
                        List.of(
                                new Part("file", "a.csv", text),
                                new Part("key", null, Reference.fresh()),
                                new Part("zone", null, ZONE))));
    }
}
