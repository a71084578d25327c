package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.core.fund.book.FundFigures;
import huirong.core.ledger.Verification;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A loan that renews a filed one takes its filing's place, through pages and database. */
class RenewalTests extends Platform {
    private static final String ZONE = "renewals";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private FundLedger ledger;

    private FundStage fund;
    private JoinedFirm firm;
    private String loan;
    private String filing;

    @BeforeEach
    void aFiledLoan() {
        clock.set(FundStage.first());
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
        firm = fund.firm();
        String[] filed = fund.filed(firm, "100");
        loan = filed[0];
        filing = filed[1];
    }

    @Test
    void theFilingMovesToTheRenewalWithWhatWasHeld() {
        FundFigures before = figures();
        clock.set(fund.today().plusMonths(9));
        String renewal = renewing("80");
        settle(loan);
        assertThat(figures()).as("what was held waits").isEqualTo(before);
        assertThat(page("/filings/" + filing)).contains("等待续贷备案承接", "/loans/" + renewal + "/filing").doesNotContain("最迟申请补偿日");
        assertThat(page("/loans/" + renewal)).contains("续贷，接续借据", iou(loan));
        assertThat(page("/loans/" + loan)).contains("已由续贷借据接续", iou(renewal));
        assertThat(page("/loans/" + renewal + "/filing")).contains("续贷承接备案", "第 1 次，承接备案 " + number(filing));
        String carried = filed(renewal);
        assertThat(page("/filings/" + carried)).contains("已备案", "承接自原贷款的备案");
        assertThat(page("/filings/" + filing)).contains("已由续贷承接", "已由续贷的备案 " + number(carried));
        assertThat(figures().occupiedFen()).as("half of the renewal for half of the old loan")
                .isEqualTo(before.occupiedFen() - 50_000_000 + 40_000_000);
        assertThat(fund.maker().get("/fund/ledger?zone=" + ZONE).body()).contains("由续贷承接，占用转出");
        assertThat(ledger.verify(ZONE)).isInstanceOf(Verification.Sound.class);
        assertThat(page("/filings/" + filing)).as("nothing is claimed for the old loan").doesNotContain("最迟申请补偿日");
    }

    @Test
    void theSameFormAgainCarriesNothingASecondTime() {
        String renewal = renewing("100");
        String carried = Reference.fresh();
        FundStage.done(fund.file(renewal, carried));
        FundFigures after = figures();
        FundStage.done(again(renewal, carried));
        assertThat(figures()).isEqualTo(after);
        assertThat(again(renewal, Reference.fresh()).statusCode()).isEqualTo(422);
    }

    @Test
    void aRenewalThatIsNotFiledInTimeLosesWhatWasHeld() {
        renewing("100");
        settle(loan);
        long held = figures().occupiedFen();
        clock.set(fund.today().plusDays(30));
        fund.filed(fund.firm(), "10");
        assertThat(figures().occupiedFen()).isEqualTo(held - 50_000_000 + 5_000_000);
        assertThat(page("/filings/" + filing)).contains("已释放", "续贷没有在期限内备案");
        assertThat(fund.maker().get("/fund/ledger?zone=" + ZONE).body()).contains("的续贷没有按期备案，占用退回");
    }

    @Test
    void aSettledLoanThatNothingRenewsGivesItsHoldBackAtOnce() {
        long held = figures().occupiedFen();
        settle(loan);
        assertThat(figures().occupiedFen()).isEqualTo(held - 50_000_000);
    }

    @Test
    void aFilingIsCarriedOverTwiceAndNotAThirdTime() {
        String second = renewing("100");
        filed(second);
        String third = renewing(second, "100");
        filed(third);
        String fourth = renewing(third, "100");
        String refused = Reference.fresh();
        FundStage.done(fund.file(fourth, refused));
        assertThat(page("/filings/" + refused)).contains("不予备案", "第 3 次", "至多连续承接 2 次");
    }

    @Test
    void whatIsOverdueOrSettledOrAnothersIsNotRenewed() {
        assertThat(drawing(iou(fund.drawn(fund.firm(), "1")), "1").body()).as("another firm’s").contains("没有这个编号的借据");
        clock.set(fund.today().plusDays(40));
        fund.overdue(loan, fund.today().minusDays(5));
        HttpResponse<String> late = drawing(iou(loan), "1");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("不能接续");
    }

    @Test
    void aRenewalThatIsTakenBackDoesNotBringTheOldFilingBack() {
        String renewal = renewing("100");
        String carried = filed(renewal);
        String way = "/filings/" + carried + "/withdrawal";
        FundStage.done(fund.bank().submit("/filings/" + carried, way, "key", Reference.fresh(), "words", "金额填错"));
        assertThat(page("/filings/" + filing)).contains("已由续贷承接");
        String again = filed(renewal);
        assertThat(page("/filings/" + again)).contains("已备案", "第 1 次").doesNotContain("承接自原贷款的备案");
    }

    private String renewing(String wan) {
        return renewing(loan, wan);
    }

    private String renewing(String old, String wan) {
        return fund.drawnUnder(fund.line(firm), wan, iou(old));
    }

    private HttpResponse<String> drawing(String old, String wan) {
        return fund.drawing(fund.line(firm), Reference.fresh(), wan, old);
    }

    private String filed(String loan) {
        String filing = Reference.fresh();
        FundStage.done(fund.file(loan, filing));
        return filing;
    }

    /** From a page that still has a form: that of the filing leads on. */
    private HttpResponse<String> again(String loan, String filing) {
        return fund.bank().submit(
                "/loans", "/loans/" + loan + "/filing", "key", filing, "declared", "true", "size", "SMALL", "security", "CREDIT");
    }

    private void settle(String loan) {
        String way = "/loans/" + loan;
        FundStage.done(fund.bank().submit(
                way, way + "/settlement", "key", Reference.fresh(), "on", fund.today().toString(), "interest", "0"));
    }

    private String page(String path) {
        return fund.bank().get(path).body();
    }

    private FundFigures figures() {
        return ledger.figures(ZONE);
    }

    private String iou(String loan) {
        return database.queryForObject("select iou from lending.loan where ref = ?", String.class, loan);
    }

    private String number(String filing) {
        return database.queryForObject("select number from compensation.filing where ref = ?", String.class, filing);
    }
}
