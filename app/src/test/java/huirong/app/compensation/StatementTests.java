package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The bank's statement against the book, from the registered account to the open items. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementTests extends Platform {
    private static final String ZONE = "statement-zone";
    private static final String PAGE = "/fund/statements?zone=" + ZONE;
    private static final String HEAD = "账号,日期,流水号,收入,支出,余额,对方户名,摘要\n";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund;
    private LocalDate first;

    @BeforeAll
    void aFund() {
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
        first = FundStage.first();
    }

    @Test
    void aStatementIsTakenWholeMatchedAndWhatIsOpenIsAged() {
        assertThat(uploaded("x").body()).contains("还没有登记资金账户");
        String account = Reference.fresh();
        done(fund.maker().submit(PAGE, "/fund/account", "key", account, "zone", ZONE, "number", "6222 0000 1111 2222", "bank", "某银行营业部"));
        done(fund.checker().submit(PAGE, "/fund/account/confirmation", "key", Reference.fresh(), "zone", ZONE, "ref", account));
        clock.set(first.plusDays(4));
        money("interest", "12.34");
        String returned = money("treasury-return", "100");
        clock.set(first.plusDays(20));
        String march = HEAD + line(3, "B1", "20000000.00", "", "20000000.00", "区财政局") + line(10, "B2", "", "8.00", "19999992.00", "手续费")
                + line(15, "合计", "20000000.00", "8.00", "19999992.00", "");
        HttpResponse<String> wrong = uploaded(march.replace("8.00,19999992.00,手续费", "8.00,19999992.01,手续费"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("对账单没有收下", "第 3 行：余额应为 19999992.00 元，文件中是 19999992.01 元");
        assertThat(database.queryForObject("select count(*) from compensation.statement where zone = ?", Long.class, ZONE)).isZero();
        done(uploaded(march));
        String page = fund.maker().get(PAGE).body();
        assertThat(page)
                .contains("调节后一致，有未达账项", "19,999,992.00", "19,999,912.34", "19,999,904.34", "手续费", "B2", "银行有、账本没有：1 笔", "账本有、银行没有：2 笔")
                .contains("自动");
        assertThat(uploaded(HEAD + line(16, "B2", "1", "", "19999993.00", "") + line(17, "合计", "1", "0", "19999993.00", "")).body())
                .contains("流水号 B2 重复出现");
        assertThat(fund.bank().get(PAGE).statusCode()).as("a bank").isEqualTo(404);

        HttpResponse<String> unequal = paired("理由", "lines", "6222000011112222 B2", "entries", returned);
        assertThat(unequal.statusCode()).isEqualTo(422);
        assertThat(unequal.body()).contains("勾选的银行流水和分录合计不相等");
        done(uploaded(HEAD + line(16, "B3", "12.34", "", "20000004.34", "结息") + line(17, "B4", "", "60.00", "19999944.34", "")
                + line(18, "B5", "", "40.00", "19999904.34", "") + line(18, "合计", "12.34", "100.00", "19999904.34", "")));
        done(paired("分两次退回", "lines", "6222000011112222 B4", "lines", "6222000011112222 B5", "entries", returned));
        assertThat(fund.maker().get(PAGE).body()).contains("手工，", "分两次退回", "B4 B5", "账本有、银行没有：0 笔");
        assertThat(fund.maker().get(PAGE + "&on=" + first.plusDays(15)).body())
                .as("as it was at the first statement’s end")
                .contains("账本有、银行没有：2 笔", "19,999,912.34");
        assertThat(fund.maker().get("/fund/statements/reconciliation.csv?zone=" + ZONE).body()).contains("19999904.34", "手续费");
        String match = database.queryForObject(
                "select ref from compensation.statement_match where zone = ? and by_hand", String.class, ZONE);
        done(fund.maker().submit(PAGE, "/fund/statements/undoing", "key", Reference.fresh(), "zone", ZONE, "match", match, "reason", "勾错"));
        assertThat(fund.maker().get(PAGE).body()).contains("银行有、账本没有：3 笔", "账本有、银行没有：1 笔", "调节后一致，有未达账项");
        clock.set(first);
    }

    private String money(String kind, String amount) {
        String ref = Reference.fresh();
        done(fund.maker().submit("/fund?zone=" + ZONE, "/fund/" + kind, "key", ref, "zone", ZONE, "document", "回单", "amount", amount));
        done(fund.press(fund.checker(), "/fund/proposals/" + ref, "/confirmation"));
        return ref;
    }

    private String line(int day, String serial, String in, String out, String balance, String words) {
        return String.join(",", "6222000011112222", first.plusDays(day).toString(), serial, in, out, balance, words, "") + "\n";
    }

    private HttpResponse<String> uploaded(String text) {
        return fund.maker()
                .upload(
                        PAGE, "/fund/statements",
                        List.of(
                                new Part("file", "3月.csv", text),
                                new Part("key", null, Reference.fresh()),
                                new Part("zone", null, ZONE)));
    }

    private HttpResponse<String> paired(String reason, String... chosen) {
        String[] fields = new String[chosen.length + 6];
        System.arraycopy(chosen, 0, fields, 0, chosen.length);
        System.arraycopy(new String[] {"key", Reference.fresh(), "zone", ZONE, "reason", reason}, 0, fields, chosen.length, 6);
        return fund.maker().submit(PAGE, "/fund/statements/pairs", fields);
    }
}
