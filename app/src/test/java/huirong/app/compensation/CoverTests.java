package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What a filing occupies: a hold of its own, room under leverage, or its bank’s quota; and when it ends by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverTests extends Platform {
    private static final LocalDate LATER = FundStage.first().plusDays(200);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund(String zone) {
        clock.set(FundStage.first());
        return FundStage.of(this, events, transactions, zone, "joined-bank-c");
    }

    /** Rules that are in force from the first day on, as a second version. */
    private void ruled(FundStage fund, Policy policy) {
        Policy version = policy.over(2, FundStage.first(), FundStage.first().plusYears(3));
        database().update(
                "insert into compensation.policy (zone, version, valid_from, valid_until, body) values (?, 2, ?, ?, ?)",
                fund.zone(), version.from(), version.until(), version.canonical());
    }

    @Test
    void underAQuotaEachDrawingAddsToItAndAClaimTakesFromIt() {
        FundStage fund = fund("quota-zone");
        ruled(fund, ReadyPolicies.find("chongqing-quota").orElseThrow());
        String[] filed = fund.filed(fund.firm(), "100");
        fund.filed(fund.firm(), "100");
        assertThat(fund.figures()).as("nothing is held").containsEntry("occupied_fen", 0L);
        assertThat(fund.bank().get("/filings/" + filed[1]).body()).contains("银行额度，不逐笔占用", "20,000.00");
        assertThat(fund.bank().get("/filings").body()).contains("本行补偿额度", "由放款累计增加 40,000.00 元，已补偿 0.00 元；不超过备案余额 2,000,000.00 元");
        clock.set(LATER);
        fund.overdue(filed[0], LATER.minusDays(100));
        String claim = fund.claimed(filed[1]);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        assertThat(fund.bank().get("/claims/" + claim + "/paper").body())
                .contains("银行剩余补偿额度 40,000.00", "由放款累计增加 40,000.00 元，已补偿 0.00 元", "肆万元整", "按比例补偿", "800,000.00");
        assertThat(fund.figures()).containsEntry("paid_fen", 4_000_000L).containsEntry("free_fen", 1_996_000_000L);
        assertThat(fund.maker().get("/filings").body()).contains("由放款累计增加 40,000.00 元，已补偿 40,000.00 元");
        assertThat(fund.maker().get("/fund/ledger?zone=quota-zone").body()).contains("从可用资金拨付");
    }

    @Test
    void whatWasFiledWronglyIsTakenBackAndFiledAgainUnlessItIsOverdue() {
        FundStage fund = fund("withdrawal-zone");
        String[] filed = fund.filed(fund.firm(), "100");
        assertThat(fund.figures()).containsEntry("occupied_fen", 50_000_000L);
        String page = "/filings/" + filed[1];
        assertThat(fund.bank().get(page).body()).contains("撤回备案");
        assertThat(fund.said(fund.bank(), page, "/withdrawal", "").body()).as("without a reason").contains("class=\"errors\"");
        assertThat(fund.said(fund.maker(), page, "/withdrawal", "填错").statusCode()).as("the fund's office").isEqualTo(404);
        done(fund.said(fund.bank(), page, "/withdrawal", "规模划型填错"));
        assertThat(fund.figures()).containsEntry("occupied_fen", 0L).containsEntry("free_fen", 2_000_000_000L);
        assertThat(fund.maker().get(page).body()).contains("已撤回", "规模划型填错");
        assertThat(fund.said(fund.bank(), page, "/withdrawal", "再撤一次").body()).contains("不能再撤回");

        String again = Reference.fresh();
        done(fund.file(filed[0], again));
        assertThat(fund.bank().get("/loans/" + filed[0] + "/filing").headers().firstValue("Location").orElse(""))
                .endsWith("/filings/" + again);
        assertThat(fund.figures()).containsEntry("occupied_fen", 50_000_000L);
        clock.set(LATER);
        fund.overdue(filed[0], LATER.minusDays(30));
        assertThat(fund.bank().get("/filings/" + again).body()).doesNotContain("撤回的理由");
        assertThat(fund.said(fund.bank(), "/filings/" + again, "/withdrawal", "不想要了").body()).contains("已经逾期，备案不能撤回");
        assertThat(fund.maker().get("/fund/ledger?zone=withdrawal-zone").body()).contains("核验通过", "银行已撤回");
    }

    @Test
    void underLeverageNoMoreIsFiledThanTheTimesOfWhatIsFree() {
        FundStage fund = fund("leverage-zone");
        Policy district = ReadyPolicies.find("district").orElseThrow();
        ruled(fund, new Policy(
                district.code(), district.chinese(), district.english(), district.version(), district.from(), district.until(),
                district.pool(), district.bearing(), district.admission(), new Cover(Cover.Kind.LEVERAGE, 1, null, null, null),
                district.trigger(), district.claims(), district.breakers(), district.recoveries()));
        for (int i = 0; i < 2; i++) {
            JoinedFirm firm = fund.firm();
            fund.filed(firm, "500");
            fund.filed(firm, "500");
        }
        assertThat(fund.figures()).containsEntry("occupied_fen", 0L).containsEntry("free_fen", 2_000_000_000L);
        assertThat(fund.maker().get("/filings").body()).contains("已备案余额 20,000,000.00 元，上限 20,000,000.00 元");
        String loan = fund.drawn(fund.firm(), "0.01");
        String refused = Reference.fresh();
        done(fund.file(loan, refused));
        assertThat(fund.bank().get("/filings/" + refused).body()).contains("不予备案", "放大倍数", "要求：含本笔在内不超过 2,000.00 万元");
    }

    @Test
    void aHoldThatNobodyCanClaimOnAnyMoreGoesBackWithALineOfItsOwn() {
        FundStage fund = fund("expiry-zone");
        String[] forgotten = fund.filed(fund.firm(), "100");
        String[] missed = fund.filed(fund.firm(), "10");
        String[] claimed = fund.filed(fund.firm(), "20");
        Map<String, Object> before = fund.figures();
        assertThat(before).containsEntry("occupied_fen", 65_000_000L);
        LocalDate dueOn = FundStage.first().plusMonths(12);
        clock.set(dueOn);
        fund.overdue(missed[0], dueOn.minusDays(30));
        fund.overdue(claimed[0], dueOn.minusDays(1));
        clock.set(dueOn.plusDays(100));
        fund.claimed(claimed[1]);
        LocalDate over = dueOn.plusDays(90 + 60 + 1);
        clock.set(over);
        fund.file(fund.drawn(fund.firm(), "1"), Reference.fresh());
        assertThat(fund.bank().get("/filings/" + forgotten[1]).body()).contains("已释放", "申请补偿的最后期限已过");
        assertThat(fund.maker().get("/fund/ledger?zone=expiry-zone").body()).contains("申请补偿的期限已过，占用退回");
        assertThat(fund.figures()).as("what is claimed stays held").containsEntry("occupied_fen", 10_000_000L);
        assertThat(fund.bank().submit("/filings", "/filings/" + missed[1] + "/claim", "key", Reference.fresh(), "words", "x").statusCode()).isEqualTo(422);
        clock.set(FundStage.first());
    }
}
