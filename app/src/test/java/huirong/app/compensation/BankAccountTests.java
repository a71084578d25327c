package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Each bank's own accounts in the book, and who sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BankAccountTests extends Platform {
    private static final String ZONE = "accounts-zone";
    private static final String PAGE = "/fund/banks?zone=" + ZONE;
    private static final LocalDate LATER = FundStage.first().plusDays(200);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund;
    private Browser otherBank;

    /** The bank filed two loans of 10万, one of which was lost, paid and came back in part; the other bank filed one of 7万. */
    @BeforeAll
    void aFund() {
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
        clock.set(FundStage.first());
        String[] lost = fund.filed(fund.firm(), "10");
        fund.filed(fund.firm(), "10");
        otherBank = person("joined-bank-b", Role.MAKER);
        new FundStage(this, events, transactions, ZONE, "joined-bank-b", otherBank, fund.maker(), fund.checker()).filed(fund.firm(), "7");
        clock.set(LATER);
        fund.overdue(lost[0], LATER.minusDays(100));
        String claim = fund.claimed(lost[1]);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        recovered(claim);
    }

    private void recovered(String claim) {
        String page = "/claims/" + claim + "/recoveries";
        String ref = Reference.fresh();
        String on = fund.today().toString();
        done(fund.bank().submit(page, page, "key", ref, "on", on, "received", "20000", "costs", "", "document", "执恢1号"));
        done(fund.maker().submit("/recoveries", "/recoveries/" + ref + "/arrival", "key", Reference.fresh(), "on", on, "voucher", "银收-7"));
        done(fund.press(fund.checker(), "/recoveries/" + ref, "/confirmation"));
    }

    @Test
    void theFundsOfficeSeesEveryBankAndWhatMovedItsAccounts() {
        assertThat(fund.maker().get(PAGE).body())
                .containsPattern("合计(?s:.)*85,000.00(?s:.)*50,000.00(?s:.)*10,000.00(?s:.)*40,000.00(?s:.)*0.00");
        assertThat(fund.maker().get(PAGE + "&bank=joined-bank-a").body())
                .contains("额度占用", "+50,000.00", "−50,000.00", "的补偿申请，已经复核")
                .doesNotContain("+35,000.00");
        assertThat(fund.maker().get(PAGE + "&bank=joined-bank-a&account=recoverable").body()).contains("+50,000.00", "−10,000.00", "40,000.00");
        assertThat(fund.maker().get(PAGE + "&bank=joined-bank-a&account=recovered").body()).contains("+10,000.00");
        assertThat(fund.maker().get(PAGE + "&bank=joined-bank-a&account=written-off").body()).contains("这个科目还没有分录");
        assertThat(fund.maker().get(PAGE + "&bank=nobody").statusCode()).isEqualTo(404);
        assertThat(fund.maker().get("/fund/ledger?zone=" + ZONE).body()).contains("补偿支出（单位 joined-bank-a）", "核验通过");
        Long paid = database.queryForObject("select no from compensation.entry where zone = ? and kind = 'POST'", Long.class, ZONE);
        assertThat(fund.maker().get("/fund/voucher?zone=" + ZONE + "&entry=" + paid).body())
                .as("money and what is owed for it on one voucher, although accounts were opened between them")
                .contains("补偿支出（单位 joined-bank-a）", "应收追偿（单位 joined-bank-a）", "追偿权益");
    }

    @Test
    void aBankSeesItsOwnAndNoOtherWhateverItAsksFor() {
        assertThat(otherBank.get(PAGE + "&bank=joined-bank-a").body())
                .contains("本行账户", "+35,000.00")
                .doesNotContain("50,000.00", "单位 joined-bank-a");
        assertThat(fund.bank().get(PAGE).body()).contains("+50,000.00").doesNotContain("35,000.00");
        assertThat(fund.bank().get("/filings").body()).contains("/fund/banks");
        assertThat(person(JoinedFirm.OFFICE, Role.MAKER).get(PAGE).statusCode()).as("the credit office").isEqualTo(404);
    }
}
