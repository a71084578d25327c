package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.fund.Policies;
import huirong.app.testing.Platform;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Pool;
import huirong.core.fund.policy.ReadyPolicies;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Every movement of the fund's money that two persons state, and its taking back. The fund begins with 2,000 万, all arrived. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundActsTests extends Platform {
    private static final String ZONE = "acts-zone";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Policies policies;

    private FundStage fund;

    @BeforeAll
    void aFund() {
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
    }

    @Test
    void moneyIsAppropriatedArrivesBearsInterestAndGoesBack() {
        entered("budget", "1000000");
        entered("appropriation", "600000");
        assertThat(figures("appropriated_fen", "arrived_fen")).containsExactly(2_060_000_000L, 2_000_000_000L);
        assertThat(fund.maker().get("/fund?zone=" + ZONE).body()).contains("预算中还有 400,000.00 元没有拨付", "在途 600,000.00 元");
        assertThat(proposed("appropriation", "400000.01").body()).contains("超过了预算中还没有拨付的金额");
        assertThat(proposed("arrival", "600000.01").body()).contains("多出的部分请先登记拨付");
        entered("arrival", "600000");
        entered("interest", "1234.56");
        assertThat(proposed("treasury-return", "20601234.57").body()).contains("超过了可用金额");
        entered("treasury-return", "1000.56");
        assertThat(figures("arrived_fen", "interest_fen", "returned_fen"))
                .containsExactly(2_060_000_000L, 123_456L, 100_056L);
        assertThat(fund.maker().get("/fund/ledger?zone=" + ZONE).body()).contains("核验通过", "利息收入", "收回财政", "在途");
    }

    @Test
    void whatWasEnteredWronglyIsTakenBackOnceByTwoPersons() {
        String ref = entered("interest", "77.70");
        long free = figures("free_fen").getFirst();
        String number = number(ref);
        String red = Reference.fresh();
        done(reversed(red, number));
        assertThat(reversed(Reference.fresh(), ref).body()).as("it waits for the checker").contains("正在等待复核");
        assertThat(fund.press(fund.maker(), "/fund/proposals/" + red, "/confirmation").statusCode()).isEqualTo(404);
        done(fund.press(fund.checker(), "/fund/proposals/" + red, "/confirmation"));
        assertThat(free - figures("free_fen").getFirst()).isEqualTo(7_770);
        assertThat(reversed(Reference.fresh(), ref).body()).contains("这一笔已经冲销");
        assertThat(reversed(Reference.fresh(), number(red)).body()).contains("这一笔本身就是红字冲销");
        assertThat(fund.maker().get("/fund/ledger?zone=" + ZONE).body()).contains("#" + number + " 记错金额", "-77.70");
    }

    @Test
    void whatHasBecomePartOfSomethingElseIsRefusedAndTheRightActIsNamed() {
        clock.set(FundStage.first());
        String[] filed = fund.filed(fund.firm(), "10");
        assertThat(reversed(Reference.fresh(), filed[1]).body()).contains("备案的额度占用或释放");
        clock.set(FundStage.first().plusDays(200));
        fund.overdue(filed[0], FundStage.first().plusDays(100));
        String claim = fund.claimed(filed[1]);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        assertThat(reversed(Reference.fresh(), claim).body()).contains("请在该笔补偿的追偿页提出追索补偿");
        assertThat(reversed(Reference.fresh(), claim + "-owed").body()).contains("与已付补偿的追回、应收或核销同时记账");
        assertThat(reversed(Reference.fresh(), "account-recoverable.joined-bank-a").body()).contains("只开立科目");
        assertThat(reversed(Reference.fresh(), "999999").body()).contains("账本中没有这个序号或编号的分录");
        String arrival = database.queryForObject(
                "select ref from compensation.entry where zone = ? and kind = 'TRANSFER' and debit = 'free' and fen = 2000000000", String.class, ZONE);
        String red = Reference.fresh();
        done(reversed(red, arrival));
        HttpResponse<String> answer = fund.press(fund.checker(), "/fund/proposals/" + red, "/confirmation");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("冲销后科目会变成负数");
        done(fund.said(fund.checker(), "/fund/proposals/" + red, "/return", "不能冲销"));
        clock.set(FundStage.first());
    }

    @Test
    void contributorsAreToldApartOnceThePolicyHasSeveral() {
        FundStage two = FundStage.of(this, events, transactions, "acts-two-zone", "joined-bank-a");
        LocalDate today = two.today();
        transactions.executeWithoutResult(status -> policies.enter(
                two.zone(), ReadyPolicies.find("three-party-325").orElseThrow().over(2, today, today.plusYears(3))));
        assertThat(sent(two, "budget", "100", "").body()).contains("请选择出资方");
        for (String party : List.of("city", "district")) confirmed(two, "budget", "100", party);
        confirmed(two, "appropriation", "60", "city");
        confirmed(two, "arrival", "60", "city");
        assertThat(sent(two, "arrival", "100.01", "district").body()).contains("到位金额合计不能超过预算安排");
        confirmed(two, "arrival", "100", "district");
        assertThat(two.maker().get("/fund?zone=" + two.zone()).body()).contains("市级财政：预算中还有 40.00 元没有拨付");
        assertThat(two.maker().get("/fund/ledger?zone=" + two.zone()).body()).contains("预算安排（市级财政）", "核验通过");
    }

    @Test
    void interestThatTheRulesSendToTheTreasuryIsInTheBookAndNotInTheFund() {
        FundStage leaving = FundStage.of(this, events, transactions, "leaving-zone", "joined-bank-a");
        Policy like = ReadyPolicies.find("district").orElseThrow();
        Pool pool = like.pool();
        Policy leaves = new Policy(
                like.code(), like.chinese(), like.english(), 2, leaving.today(), leaving.today().plusYears(3),
                new Pool(pool.form(), pool.sizeFen(), pool.contributors(), false, pool.yearlyMost(), pool.yearlyMostFen()),
                like.bearing(), like.admission(), like.cover(), like.trigger(), like.claims(), like.breakers(), like.recoveries());
        transactions.executeWithoutResult(status -> policies.enter(leaving.zone(), leaves));
        assertThat(leaving.maker().get("/fund?zone=" + leaving.zone()).body()).contains("现行规则规定利息上缴财政");
        confirmed(leaving, "interest", "100.05", "");
        assertThat(leaving.figures()).containsEntry("interest_fen", 10_005L).containsEntry("returned_fen", 10_005L)
                .containsEntry("free_fen", 2_000_000_000L);
        assertThat(leaving.maker().get("/fund/ledger?zone=" + leaving.zone()).body()).contains("收回财政", "核验通过");
        for (String ending : List.of("-onward", "")) {
            String interest = database.queryForObject(
                    "select ref from compensation.entry where zone = ? and fen = 10005 and ref like ? and ref not like ?",
                    String.class, leaving.zone(), "%" + ending, ending.isEmpty() ? "%-onward" : "");
            String red = Reference.fresh();
            done(leaving.maker().submit(
                    "/fund?zone=" + leaving.zone(), "/fund/reversal", "key", red, "zone", leaving.zone(), "entry", interest, "document", "记错"));
            done(leaving.press(leaving.checker(), "/fund/proposals/" + red, "/confirmation"));
        }
        assertThat(leaving.figures()).containsEntry("interest_fen", 0L).containsEntry("returned_fen", 0L)
                .containsEntry("free_fen", 2_000_000_000L);
    }

    @Test
    void theBookAsItStoodAtTheEndOfAPastDayIsReadFromItsLines() {
        FundStage past = FundStage.of(this, events, transactions, "past-zone", "joined-bank-a");
        clock.set(FundStage.first().plusDays(1));
        confirmed(past, "interest", "12.34", "");
        clock.set(FundStage.first().plusDays(3));
        confirmed(past, "treasury-return", "100", "");
        String page = "/fund/ledger/balances?zone=past-zone&on=";
        assertThat(past.maker().get(page + FundStage.first().minusDays(1)).body()).contains("账本当天还没有开立");
        assertThat(past.maker().get(page + FundStage.first()).body()).contains("20,000,000.00").doesNotContain("12.34", "5101");
        assertThat(past.maker().get(page + FundStage.first().plusDays(2)).body()).contains("20,000,012.34", "4101").doesNotContain("5101");
        assertThat(past.maker().get(page + FundStage.first().plusDays(3)).body()).contains("19,999,912.34", "收回财政", "5101");
        HttpResponse<String> later = past.maker().get(page + FundStage.first().plusDays(4));
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(later.body()).contains("日期不能晚于今天");
        assertThat(past.bank().get(page).statusCode()).as("a bank").isEqualTo(404);
        clock.set(FundStage.first());
    }

    private String entered(String kind, String amount) {
        return confirmed(fund, kind, amount, "");
    }

    private static String confirmed(FundStage fund, String kind, String amount, String party) {
        String ref = Reference.fresh();
        done(sent(fund, ref, kind, amount, party));
        done(fund.press(fund.checker(), "/fund/proposals/" + ref, "/confirmation"));
        return ref;
    }

    private HttpResponse<String> proposed(String kind, String amount) {
        return sent(fund, kind, amount, "");
    }

    private static HttpResponse<String> sent(FundStage fund, String kind, String amount, String party) {
        return sent(fund, Reference.fresh(), kind, amount, party);
    }

    private static HttpResponse<String> sent(FundStage fund, String ref, String kind, String amount, String party) {
        return fund.maker()
                .submit(
                        "/fund?zone=" + fund.zone(), "/fund/" + kind, "key", ref, "zone", fund.zone(), "document", "财预〔2026〕9号",
                        "amount", amount, "party", party);
    }

    private HttpResponse<String> reversed(String key, String entry) {
        return fund.maker()
                .submit("/fund?zone=" + ZONE, "/fund/reversal", "key", key, "zone", ZONE, "entry", entry, "document", "记错金额");
    }

    private String number(String ref) {
        return database.queryForObject(
                "select no::text from compensation.entry where zone = ? and ref = ?", String.class, ZONE, ref);
    }

    private List<Long> figures(String... names) {
        Map<String, Object> figures = fund.figures();
        List<Long> found = new ArrayList<>();
        for (String name : names) found.add(((Number) figures.get(name)).longValue());
        return found;
    }
}
