package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Double support of a loan is found from one ledger, when it is filed and when it is claimed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportTests extends Platform {
    private static final String ZONE = "support-zone";
    private static final String HEADER = "类别,银行,借据编号,统一社会信用代码,已付金额（元）,起始日,截止日,文号\n";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund;
    private Browser giver;
    private Browser second;

    @BeforeAll
    void aFundAndADepartmentThatGivesSupport() {
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-b");
        giver = person(JoinedFirm.REGISTRAR, Role.MAKER);
        second = person(JoinedFirm.REGISTRAR, Role.CHECKER);
    }

    @Test
    void aLoanWithASupportThatSharesItsRiskIsNotFiledUntilTheEntryIsTakenBackByASecondPerson() {
        JoinedFirm firm = fund.firm();
        String loan = fund.drawn(firm, "10");
        done(entered(giver, Reference.fresh(), "INTEREST_SUBSIDY", note(loan), firm.uscc(), "1200"));
        assertThat(fund.bank().get("/loans/" + loan + "/filing").body()).as("a subsidy of its price").contains("条件全部符合");
        String entry = Reference.fresh();
        done(entered(giver, entry, "STARTUP_LOAN", " " + note(loan).toUpperCase(Locale.ROOT), firm.uscc(), ""));
        assertThat(fund.bank().get("/loans/" + loan + "/filing").body()).contains("不重复享受", "1 项：创业担保贷款", "人社〔2026〕7号", "有条件不符合");
        String refused = Reference.fresh();
        done(fund.file(loan, refused));
        assertThat(fund.bank().get("/filings/" + refused).body()).contains("不予备案", "1 项：创业担保贷款");
        assertThat(fund.bank().get("/loans/" + loan + "/supports").body()).contains("同一笔贷款", "贴息", "创业担保贷款");
        assertThat(fund.maker().get("/loans/" + loan + "/supports").statusCode()).as("nothing filed with this fund").isEqualTo(404);
        assertThat(ended(giver, entry).statusCode()).as("whoever makes takes back").isEqualTo(404);
        assertThat(ended(person(JoinedFirm.OFFICE, Role.CHECKER), entry).statusCode()).as("another office").isEqualTo(404);
        done(ended(second, entry));
        assertThat(ended(second, entry).body()).contains("这条登记已经撤回");
        done(fund.file(loan, Reference.fresh()));
        assertThat(fund.bank().get("/loans/" + loan).body()).contains("查看备案");
    }

    @Test
    void aSupportThatComesToLightLaterStopsTheClaimAndIsAReasonToAsk() {
        clock.set(FundStage.first());
        JoinedFirm firm = fund.firm();
        String[] filed = fund.filed(firm, "10");
        LocalDate later = FundStage.first().plusDays(200);
        clock.set(later);
        fund.overdue(filed[0], FundStage.first().plusDays(80));
        String claim = fund.claimed(filed[1]);
        String entry = Reference.fresh();
        done(entered(giver, entry, "GUARANTEE_SHARE", note(filed[0]), firm.uscc(), "30000"));
        assertThat(fund.said(fund.maker(), "/claims/" + claim, "/check", "材料齐全").body()).contains("规则不准重复享受");
        assertThat(fund.maker().get("/claims/" + claim).body()).contains("同一笔贷款还有共担风险的财政支持：担保分险", "已付 30,000.00 元");
        assertThat(fund.maker().get("/fund/screens?zone=" + ZONE).body())
                .contains("备案后短期内逾期", firm.name(), "笔数不足，不比较");
        assertThat(fund.bank().get("/fund/screens?zone=" + ZONE).statusCode()).as("a bank").isEqualTo(404);
        done(ended(second, entry));
        done(fund.said(fund.maker(), "/claims/" + claim, "/check", "材料齐全"));
        clock.set(FundStage.first());
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndEachWrongRowIsNamed() {
        JoinedFirm firm = fund.firm();
        String note = note(fund.drawn(firm, "10"));
        String good = row("保费补贴", "joined-bank-b", note, firm.uscc(), "500", "2026-03-02");
        HttpResponse<String> answer = uploaded(HEADER + good + row("奖励", "joined-bank-b", note, firm.uscc(), "1", "2026-03-02")
                + row("贴息", "其他银行", note, "DEMO", "1", "2026-02-30"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("第 3 行", "类别应为", "第 4 行", "合作银行", "18 位", "年-月-日", "4 处有误");
        assertThat(giver.get("/supports?zone=" + ZONE).body()).doesNotContain(note);
        assertThat(uploaded("a,b\n1,2\n").body()).contains("表头缺少");
        String key = Reference.fresh();
        done(uploaded(key, HEADER + good));
        done(uploaded(key, HEADER + good));
        done(uploaded(HEADER + good));
        assertThat(giver.get("/supports?zone=" + ZONE).body()).containsOnlyOnce(note);
        String other = row("保费补贴", "joined-bank-b", note, firm.uscc(), "501", "2026-03-02");
        assertThat(uploaded(HEADER + other).body()).contains("先由复核人撤回原登记");
        assertThat(fund.maker().get("/supports?zone=" + ZONE).body()).contains(note);
        assertThat(fund.bank().get("/supports").statusCode()).isEqualTo(404);
    }

    private String note(String loan) {
        return database().queryForObject("select iou from lending.loan where ref = ?", String.class, loan);
    }

    private HttpResponse<String> entered(Browser by, String key, String kind, String note, String uscc, String paid) {
        return by.submit(
                "/supports", "/supports", "key", key, "zone", ZONE, "kind", kind, "bank", "joined-bank-b", "note", note, "uscc", uscc,
                "paid", paid, "from", "2026-03-02", "document", "人社〔2026〕7号");
    }

    private HttpResponse<String> ended(Browser by, String entry) {
        return by.submit("/supports", "/supports/" + entry + "/withdrawal", "key", Reference.fresh(), "words", "登记时写错了借据");
    }

    private HttpResponse<String> uploaded(String csv) {
        return uploaded(Reference.fresh(), csv);
    }

    private HttpResponse<String> uploaded(String key, String csv) {
        return giver.upload(
                "/supports",
                "/supports/file",
                List.of(new Part("file", "supports.csv", csv), new Part("key", null, key), new Part("zone", null, ZONE)));
    }

    private static String row(String kind, String bank, String note, String uscc, String paid, String from) {
        return String.join(",", kind, bank, note, uscc, paid, from, "", "财金〔2026〕3号") + "\n";
    }
}
