package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.SignedLine;
import huirong.core.loan.Underwriting;
import huirong.core.request.Purpose;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What of the contract, of the bank's word and of the zone's lists decides a filing. */
class CriteriaTests extends Platform {
    private static final String ZONE = "criteria";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund;
    private JoinedFirm firm;

    @BeforeEach
    void aFund() {
        clock.set(FundStage.first());
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
        firm = fund.firm();
    }

    @Test
    void aTradeThatTheRulesNameIsRefusedAndThePageSaysWhich() {
        assertThat(filed(drawn(new Underwriting("7010", Purpose.TURNOVER, 0)))).contains("不予备案", "所属行业", "K7010");
        assertThat(filed(drawn(new Underwriting("3324", Purpose.TURNOVER, 0)))).contains("已备案", "C3324", "其他日常周转");
    }

    @Test
    void whatTheContractDoesNotSayIsNotMet() {
        assertThat(filed(drawn(Underwriting.UNKNOWN)))
                .contains("不予备案", "签订合同时登记信息里没有行业代码", "签订合同时没有留存收费", "签订合同时没有留存用途");
    }

    @Test
    void feesAboveTheLimitAreRefused() {
        assertThat(filed(drawn(new Underwriting("C33", Purpose.WAGES, 101)))).contains("不予备案", "1.01%", "不超过贷款金额的 1.00%");
        assertThat(filed(drawn(new Underwriting("C33", Purpose.WAGES, 100)))).contains("已备案");
    }

    @Test
    void ofAPledgeItHasToBeSaidWhatItIsWorthAndMoreThanTheLimitIsRefused() {
        String loan = fund.drawn(firm, "10");
        HttpResponse<String> silent = file(loan, Reference.fresh(), "PLEDGE", "");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("押品价值（元）");
        String refused = Reference.fresh();
        file(loan, refused, "PLEDGE", "30000.01");
        assertThat(fund.bank().get("/filings/" + refused).body()).contains("不予备案", "押品价值与贷款金额之比", "30.01%", "30,000.01");
        String taken = Reference.fresh();
        file(loan, taken, "PLEDGE", "30,000");
        assertThat(fund.bank().get("/filings/" + taken).body()).contains("已备案", "30.00%");
    }

    @Test
    void whoStoodOnTheNegativeListOnTheDayOfTheDrawingIsRefusedAndTheLineCitesTheEntry() {
        listed("NEGATIVE", firm, LocalDate.of(2022, 1, 1), fund.today(), "名单第1号");
        assertThat(filed(fund.drawn(firm, "10"))).as("off the list that day").contains("已备案");
        JoinedFirm other = fund.firm();
        listed("NEGATIVE", other, fund.today(), null, "区信用办〔2022〕7号，恶意逃废债");
        String loan = fund.drawn(other, "10");
        assertThat(fund.bank().get("/loans/" + loan + "/filing").body()).contains("负面清单", "〔2022〕7号");
        assertThat(filed(loan)).contains("不予备案", "负面清单", "区信用办〔2022〕7号，恶意逃废债");
    }

    private String drawn(Underwriting underwriting) {
        return fund.drawnUnder(
                SignedLine.of(events, transactions, firm, fund.bankCode(), 500_000_000, underwriting).ref(), "10");
    }

    private String filed(String loan) {
        String filing = Reference.fresh();
        fund.file(loan, filing);
        return fund.bank().get("/filings/" + filing).body();
    }

    private HttpResponse<String> file(String loan, String filing, String security, String collateral) {
        String way = "/loans/" + loan + "/filing";
        return fund.bank().submit(
                way, way, "key", filing, "declared", "true", "size", "SMALL", "security", security, "collateral", collateral);
    }

    private void listed(String kind, JoinedFirm firm, LocalDate from, @Nullable LocalDate until, String basis) {
        database.update(
                """
                insert into membership.listing (ref, zone, kind, uscc, from_on, until_on, basis, at, account, person,
                                                ended_at, ended_account, ended_person, ended_words)
                select ?, ?, ?, ?, ?, until_on, ?, now(), 'office', '某人',
                       case when until_on is null then null else now() end, case when until_on is null then null else 'office' end,
                       case when until_on is null then null else '某人' end, case when until_on is null then null else '移出' end
                from (select ?::date as until_on) ended
                """,
                Reference.fresh(), ZONE, kind, firm.uscc(), from, basis, until);
    }
}
