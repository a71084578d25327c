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
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A bank fetches its loans that are not filed, fills the table in, and files them at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingListTests extends Platform {
    private static final String ZONE = "filing-list-zone";
    private static final String PAGE = "/filings/lists?zone=" + ZONE;
    private static final String HEADER = "借据编号,企业规模,担保方式,押品价值（元）,提高分担比例的情形,没有其他财政分险,资金按申请用途使用,备注\n";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund;

    @BeforeAll
    void aFund() {
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-b");
    }

    @Test
    void eachRowIsFiledRefusedOrLeftWithItsReasonAndTheTableOfResultsSaysAll() {
        clock.set(FundStage.first());
        JoinedFirm firm = fund.firm();
        String filed = fund.filed(firm, "10")[0];
        String small = fund.drawn(firm, "20");
        String large = fund.drawn(firm, "20");
        String unfiled = fund.bank().get("/filings/lists/unfiled.csv?zone=" + ZONE).body();
        assertThat(unfiled).contains("借据编号", note(small), note(large), "200000.00").doesNotContain(note(filed));

        String key = Reference.fresh();
        String rows = note(small) + ",小型企业,信用,,纯信用、首贷户,是,是,\n" + note(large) + ",大型企业,信用,,,是,是,\n" + note(filed) + ",小型企业,信用,,,是,是,\n";
        done(sent(fund.bank(), key, HEADER + rows));
        String page = fund.bank().get("/filings/lists/" + key).body();
        assertThat(page).contains("备案清单", note(large), "企业规模", "这笔贷款已经备案，不能重复备案").doesNotContain(">" + note(small) + "<");
        String table = fund.bank().get("/filings/lists/rows.csv?list=" + key).body();
        assertThat(table.lines()).hasSize(4).anyMatch(line -> line.startsWith("2," + note(small)) && line.contains(",2026-0"));
        assertThat(fund.bank().get("/filings/lists/rows.xlsx?list=" + key).statusCode()).isEqualTo(200);
        assertThat(filings(firm)).as("one before, one filed and one refused now").isEqualTo(3);
        done(sent(fund.bank(), key, HEADER + rows));
        assertThat(filings(firm)).as("the same list again").isEqualTo(3);
        assertThat(sent(fund.bank(), key, HEADER + note(large) + ",小型企业,信用,,,是,是,\n").statusCode()).isEqualTo(409);
    }

    @Test
    void aRowThatIsWrongStopsTheWholeListAndIsNamed() {
        clock.set(FundStage.first());
        String good = note(fund.drawn(fund.firm(), "10"));
        String wrong = HEADER + good + ",小型企业,信用,,,是,是,\n" + good + ",小企业,担保,甲,新客户,否,,\n,小型企业,信用,,,是,是,\n";
        HttpResponse<String> answer = sent(fund.bank(), Reference.fresh(), wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("第 3 行", "出现了两次", "请写：大型企业", "请写：信用、保证", "首贷户、纯信用", "请写“是”", "第 4 行", "没有提交任何一笔");
        assertThat(sent(fund.bank(), Reference.fresh(), HEADER + "no-such-note,小型企业,信用,,,是,是,\n").body()).contains("第 2 行", "没有这个编号的借据");
        assertThat(sent(fund.bank(), Reference.fresh(), HEADER).body()).contains("清单里没有贷款");
        assertThat(sent(fund.bank(), Reference.fresh(), "借据编号\n1\n").body()).contains("文件读不出来");
        assertThat(fund.bank().get("/filings/lists/unfiled.csv?zone=" + ZONE).body()).contains(good);
    }

    @Test
    void listsAreTheBanksOwn() {
        clock.set(FundStage.first());
        String key = Reference.fresh();
        String mine = note(fund.drawn(fund.firm(), "10"));
        Browser other = person("joined-bank-c", Role.MAKER);
        assertThat(sent(other, Reference.fresh(), HEADER + mine + ",小型企业,信用,,,是,是,\n").body()).contains("没有这个编号的借据");
        done(sent(fund.bank(), key, HEADER + mine + ",小型企业,信用,,,是,是,\n"));
        assertThat(other.get("/filings/lists/" + key).statusCode()).isEqualTo(404);
        assertThat(other.get("/filings/lists/rows.csv?list=" + key).statusCode()).isEqualTo(404);
        assertThat(fund.maker().get("/filings/lists").statusCode()).isEqualTo(404);
        assertThat(sent(person("joined-bank-b", Role.CHECKER), Reference.fresh(), HEADER).statusCode()).as("who checks files nothing").isEqualTo(404);
    }

    private long filings(JoinedFirm firm) {
        return database().queryForObject("select count(*) from compensation.filing where firm = ?", Long.class, firm.ref());
    }

    private String note(String loan) {
        return database().queryForObject("select iou from lending.loan where ref = ?", String.class, loan);
    }

    private static HttpResponse<String> sent(Browser by, String key, String text) {
        return by.upload(
                PAGE, "/filings/lists",
                List.of(new Part("file", "list.csv", text), new Part("key", null, key), new Part("zone", null, ZONE)));
    }
}
