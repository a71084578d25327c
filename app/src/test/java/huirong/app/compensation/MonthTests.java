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
    private static final String VOUCHER = "/fund/voucher?zone=" + ZONE + "&entry=2";
    private static final String PAPER = "/fund/voucher/paper?zone=" + ZONE + "&entry=2&no=";

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
        papersAreAttachedAndStruckOut(fund);
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
        assertThat(attached(fund.maker(), "补回单", "%PDF-late", "").body()).contains("请写明月结以后补充的原因");
        done(attached(fund.maker(), "补回单", "%PDF-late", "银行次月才出回单"));
        assertThat(fund.maker().get(VOUCHER).body()).contains("附单据 5 张", "月结后补充：银行次月才出回单");
        assertThat(fund.maker().get("/fund/month/vouchers.csv?zone=" + ZONE + "&month=" + month).body().lines().toList().get(2)).endsWith(",5");
        printed(fund, month);
        assertThat(fund.maker().get("/fund/performance?zone=" + ZONE).body())
                .contains("执行率", "0.00%", "闲置余额", "2,000.00", "到位率", "100.00%");
        assertThat(fund.maker().get("/fund/performance.json?zone=" + ZONE).body()).contains("\"idle\"", "2000000000");
        assertThat(fund.maker().get("/fund/public.json?zone=" + ZONE).body()).contains("\"arrived\":2000000000", "\"lights\":[]");
        assertThat(fund.maker().get("/fund/public.csv?zone=" + ZONE).body()).contains("到位,元,20000000.00");
        clock.set(first);
    }

    private static void printed(FundStage fund, YearMonth month) {
        assertThat(fund.maker().get("/fund/month?zone=" + ZONE + "&month=" + month).body()).contains("打印凭证（PDF）");
        SheetAsPdf.of(fund.maker().file("/fund/month/vouchers.pdf?zone=" + ZONE + "&month=" + month).body())
                .says("记账凭证", "凭证号：记-0001", "预算安排", "20,000,000.00", "合计（大写）：贰仟万元整", "附单据 5 张", "制单：某人", "复核：某人");
        SheetAsPdf.of(fund.maker().file("/fund/voucher.pdf?zone=" + ZONE + "&entry=2").body())
                .isOnePageOfItsOwnFont()
                .says("凭证号：记-0002", "附单据 5 张");
        assertThat(fund.maker().get("/fund/month/vouchers.pdf?zone=" + ZONE + "&month=" + month + "&part=2").statusCode()).isEqualTo(404);
        assertThat(fund.bank().get("/fund/voucher.pdf?zone=" + ZONE + "&entry=2").statusCode()).as("a bank").isEqualTo(404);
    }

    private void papersAreAttachedAndStruckOut(FundStage fund) {
        assertThat(fund.maker().get(VOUCHER).body()).contains("凭证 记-0002", "附单据 0 张", "还没有附件");
        assertThat(attached(fund.maker(), "", "%PDF-a", "").statusCode()).as("without a name").isEqualTo(422);
        assertThat(attached(fund.maker(), "回单", "hello", "").body()).contains("不是 PDF、PNG 或 JPEG");
        assertThat(attached(fund.checker(), "回单", "%PDF-a", "").statusCode()).as("a checker").isEqualTo(404);
        done(attached(fund.maker(), "回单", "%PDF-a", "月结前不需要"));
        assertThat(attached(fund.maker(), "回单", "%PDF-a", "").body()).contains("已经附在这张凭证上");
        done(attached(fund.maker(), "批复", "%PDF-b", ""));
        assertThat(fund.maker().get(VOUCHER).body()).contains("附单据 6 张").doesNotContain("月结前不需要");
        done(struck(fund.maker(), "1"));
        assertThat(struck(fund.maker(), "1").body()).contains("已经作废");
        assertThat(fund.maker().get(VOUCHER).body()).contains("附单据 3 张", "已作废：传错文件");
        assertThat(fund.maker().get(PAPER + "1").body()).as("struck out, and readable").isEqualTo("%PDF-a");
        assertThat(fund.bank().get(PAPER + "2").statusCode()).as("a bank").isEqualTo(404);
        done(attached(fund.maker(), "回单", "%PDF-a", ""));
        done(fund.maker().submit(
                VOUCHER, "/fund/voucher/papers/strike", "key", Reference.fresh(), "zone", ZONE, "entry", "2", "no", "3", "words", "重复"));
        assertThatThrownBy(() -> database.update("update compensation.voucher_paper set label = 'x' where zone = ?", ZONE))
                .hasMessageContaining("only grows");
        assertThat(fund.maker().get("/fund/voucher?zone=" + ZONE + "&entry=99").statusCode()).as("no such entry").isEqualTo(404);
    }

    private static HttpResponse<String> attached(Browser by, String label, String content, String note) {
        return by.upload(
                VOUCHER, "/fund/voucher/papers",
                List.of(
                        new Part("file", "a.pdf", content),
                        new Part("key", null, Reference.fresh()),
                        new Part("zone", null, ZONE),
                        new Part("entry", null, "2"),
                        new Part("label", null, label),
                        new Part("sheets", null, note.startsWith("银行") ? "2" : "3"),
                        new Part("note", null, note)));
    }

    private static HttpResponse<String> struck(Browser by, String no) {
        return by.submit(
                VOUCHER, "/fund/voucher/papers/strike", "key", Reference.fresh(), "zone", ZONE, "entry", "2", "no", no, "words", "传错文件");
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
