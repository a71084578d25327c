package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.compensation.fund.Policies;
import huirong.app.testing.Platform;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Bearing.Shortage;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.Pool;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A policy whose claims of a day share what there is when it is too little. */
class DaySettlementTests extends Platform {
    private static final LocalDate LATER = FundStage.first().plusDays(200);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Policies policies;

    private static Policy byDay(int version, Long yearlyMostFen, Cover cover, Shortage shortage) {
        Policy like = ReadyPolicies.find("district").orElseThrow();
        Bearing bearing = like.bearing();
        Pool pool = like.pool();
        return new Policy(
                like.code(), like.chinese(), like.english(), version, FundStage.first(), FundStage.first().plusYears(3),
                new Pool(pool.form(), pool.sizeFen(), pool.contributors(), true, null, yearlyMostFen),
                new Bearing(bearing.splits(), bearing.bonuses(), bearing.most(), bearing.publicMost(), 0, shortage),
                like.admission(), cover, like.trigger(), like.claims(), like.breakers(), like.recoveries());
    }

    private FundStage fund(String zone, String bank, Policy policy) {
        clock.set(FundStage.first());
        FundStage fund = FundStage.of(this, events, transactions, zone, bank);
        transactions.executeWithoutResult(status -> policies.enter(zone, policy));
        return fund;
    }

    private List<String> agreed(FundStage fund, String... wan) {
        clock.set(FundStage.first());
        List<String[]> filed = new ArrayList<>();
        for (String amount : wan) filed.add(fund.filed(fund.firm(), amount));
        clock.set(LATER);
        return stated(fund, filed);
    }

    private static List<String> stated(FundStage fund, List<String[]> filed) {
        List<String> claims = new ArrayList<>();
        for (String[] one : filed) {
            fund.overdue(one[0], LATER.minusDays(100));
            claims.add(fund.claimed(one[1]));
            fund.agreed(claims.getLast());
        }
        return claims;
    }

    private long paid(String claim) {
        return database().queryForObject("select fen from compensation.payment where claim = ?", Long.class, claim);
    }

    @Test
    void theClaimsOfADayShareTheYearsLimitAndItDoesNotMatterWhichIsPaidFirst() {
        FundStage fund = fund("day-zone", "joined-bank-b", byDay(2, 7_000_000L, district().cover(), Shortage.PRO_RATA_DAY));
        List<String> claims = agreed(fund, "10", "10", "30");
        clock.set(LATER.plusDays(12));
        assertThat(fund.maker().get("/claims/" + claims.get(2) + "/paper").body())
                .as("what was published is what is due").contains("资金余额、年度上限和银行额度按拨付当日计算", "150,000.00");
        for (String claim : claims.subList(0, 2)) done(fund.press(fund.maker(), "/claims/" + claim, "/order"));
        String first = "/claims/" + claims.get(1);
        assertThat(fund.press(fund.checker(), first, "/payment").body()).contains("今天制作的拨付单计入明天");
        clock.set(LATER.plusDays(13));
        done(fund.press(fund.maker(), "/claims/" + claims.get(2), "/order"));
        assertThat(fund.checker().get(first).body()).contains("本笔应补偿 50,000.00 元，当日应补偿合计 100,000.00 元，本笔实际拨付 35,000.00 元");
        done(fund.press(fund.checker(), first, "/payment"));
        done(fund.press(fund.checker(), "/claims/" + claims.get(0), "/payment"));
        assertThat(claims.subList(0, 2)).allSatisfy(claim -> assertThat(paid(claim)).isEqualTo(3_500_000));
        assertThat(fund.bank().get("/claims/" + claims.get(0) + "/paper").body())
                .contains("当日年度上限剩余 70,000.00 × 本笔应补偿 50,000.00 ÷ 当日应补偿合计 100,000.00", "叁万伍仟元整", "其中当日已拨付 35,000.00 元");
        clock.set(LATER.plusDays(14));
        assertThat(fund.press(fund.checker(), "/claims/" + claims.get(2), "/payment").body()).as("nothing is left of the year")
                .contains("没有可以拨付的金额");
    }

    @Test
    void whatIsEnoughIsPaidInFull() {
        FundStage fund = fund("day-rich-zone", "joined-bank-b", byDay(2, 20_000_000L, district().cover(), Shortage.PRO_RATA_DAY));
        List<String> claims = agreed(fund, "10", "10");
        clock.set(LATER.plusDays(12));
        for (String claim : claims) done(fund.press(fund.maker(), "/claims/" + claim, "/order"));
        clock.set(LATER.plusDays(13));
        assertThat(fund.checker().get("/claims/" + claims.get(1)).body()).contains("本笔应补偿的 50,000.00 元可以足额拨付");
        for (String claim : claims.reversed()) done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        assertThat(claims).allSatisfy(claim -> assertThat(paid(claim)).isEqualTo(5_000_000));
    }

    @Test
    void aQuotaIsSharedByTheClaimsOfItsBank() {
        Cover quota = ReadyPolicies.find("chongqing-quota").orElseThrow().cover();
        FundStage fund = fund("day-quota-zone", "joined-bank-c", byDay(2, null, quota, Shortage.PRO_RATA_DAY));
        List<String> claims = agreed(fund, "100", "200");
        clock.set(LATER.plusDays(12));
        for (String claim : claims) done(fund.press(fund.maker(), "/claims/" + claim, "/order"));
        clock.set(LATER.plusDays(13));
        for (String claim : claims.reversed()) done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        assertThat(paid(claims.get(0))).as("60,000 yuan by 50 and 100").isEqualTo(2_000_000);
        assertThat(paid(claims.get(1))).isEqualTo(4_000_000);
        assertThat(fund.bank().get("/claims/" + claims.get(0) + "/paper").body())
                .contains("当日银行剩余补偿额度 60,000.00 × 本笔应补偿 500,000.00 ÷ 当日应补偿合计 1,500,000.00");
    }

    @Test
    void filingsOfAVersionBeforeThatFollowTheNumberComeFirst() {
        Policy number = byDay(2, 7_000_000L, district().cover(), Shortage.FILING_NUMBER);
        FundStage fund = fund("day-mixed-zone", "joined-bank-b", number);
        String[] before = fund.filed(fund.firm(), "10");
        Policy byDay = byDay(3, 7_000_000L, district().cover(), Shortage.PRO_RATA_DAY);
        transactions.executeWithoutResult(status -> policies.enter(fund.zone(), byDay));
        String[] after = fund.filed(fund.firm(), "10");
        clock.set(LATER);
        List<String> claims = stated(fund, List.of(before, after));
        clock.set(LATER.plusDays(12));
        for (String claim : claims) done(fund.press(fund.maker(), "/claims/" + claim, "/order"));
        clock.set(LATER.plusDays(13));
        assertThat(fund.press(fund.checker(), "/claims/" + claims.get(1), "/payment").body()).contains("备案号在前的先拨付");
        done(fund.press(fund.checker(), "/claims/" + claims.get(0), "/payment"));
        done(fund.press(fund.checker(), "/claims/" + claims.get(1), "/payment"));
        assertThat(claims.stream().map(this::paid)).containsExactly(5_000_000L, 2_000_000L);
    }

    private static Policy district() {
        return ReadyPolicies.find("district").orElseThrow();
    }
}
