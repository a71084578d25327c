package huirong.core.fund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import huirong.core.fund.policy.Bearing.Mode;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/domain/fund-policies.md; amounts in 万元, which are a million fen. */
class PayoutTest {
    private static final long WAN = 1_000_000;
    private static final Standing RICH = new Standing(0, 5_000 * WAN, 5_000 * WAN, 5_000 * WAN, 0, 0, 0);

    @Test
    void theDistrictBearsHalfOfASmallLoanAndLessOfALargerOne() {
        assertThat(payout("district", 120, Loss.ofPrincipal(120 * WAN), RICH)).isEqualTo(60 * WAN);
        assertThat(payout("district", 300, Loss.ofPrincipal(300 * WAN), RICH)).isEqualTo(150 * WAN);
        assertThat(payout("district", 301, Loss.ofPrincipal(300 * WAN), RICH)).isEqualTo(120 * WAN);
    }

    @Test
    void aFirstLoanIsBorneTenPointsHigherAndTwoCausesOfOneBonusCountOnce() {
        Policy district = policy("district");
        ClaimedLoan first = new ClaimedLoan(Mode.CREDIT, 100 * WAN, Size.MICRO, Set.of(Cause.FIRST_LOAN, Cause.PURE_CREDIT), false);
        assertThat(Payout.of(district, first, Loss.ofPrincipal(100 * WAN), RICH).orElseThrow().fen()).isEqualTo(60 * WAN);
    }

    @Test
    void guangzhousTiersEndAtHalfWhateverTheBonuses() {
        assertThat(payout("guangzhou-2025", 500, Loss.ofPrincipal(500 * WAN), RICH)).isEqualTo(200 * WAN);
        assertThat(payout("guangzhou-2025", 1_500, Loss.ofPrincipal(1_000 * WAN), RICH)).isEqualTo(300 * WAN);
        assertThat(payout("guangzhou-2025", 3_000, Loss.ofPrincipal(1_000 * WAN), RICH)).isEqualTo(200 * WAN);
        ClaimedLoan listed = new ClaimedLoan(
                Mode.CREDIT, 400 * WAN, Size.SMALL, Set.of(Cause.KEY_LIST, Cause.IP_PLEDGE, Cause.CENTRAL_BANK_TOOL), false);
        Payout payout = Payout.of(policy("guangzhou-2025"), listed, Loss.ofPrincipal(400 * WAN), RICH).orElseThrow();
        assertThat(payout.caps().getFirst().fen()).isEqualTo(240 * WAN);
        assertThat(payout.deciding().kind()).isEqualTo(Cap.Kind.MOST);
        assertThat(payout.fen()).isEqualTo(200 * WAN);
    }

    @Test
    void chongqingsBankIsPaidUpToItsQuota() {
        Standing little = new Standing(0, 7 * WAN, 5_000 * WAN, 5_000 * WAN, 0, 0, 0);
        assertThat(payout("chongqing-quota", 100, Loss.ofPrincipal(100 * WAN), RICH)).isEqualTo(80 * WAN);
        assertThat(payout("chongqing-quota", 100, Loss.ofPrincipal(100 * WAN), little)).isEqualTo(7 * WAN);
    }

    @Test
    void threePartiesBearFourTwoFourOrThreeTwoFive() {
        ClaimedLoan loan = new ClaimedLoan(Mode.GUARANTEED, 50 * WAN, Size.SMALL, Set.of(), false);
        Loss four = new Loss(50 * WAN, 0, 0, 0, 20 * WAN);
        assertThat(Payout.of(policy("three-party-244"), loan, four, RICH).orElseThrow().fen()).isEqualTo(20 * WAN);
        Loss five = new Loss(50 * WAN, 0, 0, 0, 25 * WAN);
        assertThat(Payout.of(policy("three-party-325"), loan, five, RICH).orElseThrow().fen()).isEqualTo(15 * WAN);
        ClaimedLoan micro = new ClaimedLoan(Mode.GUARANTEED, 50 * WAN, Size.MICRO, Set.of(), false);
        Standing before = new Standing(8 * WAN, 5_000 * WAN, 5_000 * WAN, 5_000 * WAN, 0, 0, 0);
        Payout capped = Payout.of(policy("three-party-325"), micro, five, before).orElseThrow();
        assertThat(capped.deciding()).isEqualTo(new Cap(Cap.Kind.FIRM, 15 * WAN, 1, 1, 8 * WAN));
        assertThat(capped.fen()).isEqualTo(7 * WAN);
    }

    @Test
    void aPolicyWithoutSharesForALoanPaysNothingAndSaysSo() {
        ClaimedLoan alone = new ClaimedLoan(Mode.CREDIT, 50 * WAN, Size.SMALL, Set.of(), false);
        assertThat(Payout.of(policy("three-party-244"), alone, Loss.ofPrincipal(1), RICH)).isEmpty();
        ClaimedLoan large = new ClaimedLoan(Mode.CREDIT, 50 * WAN, Size.LARGE, Set.of(), false);
        assertThat(Payout.of(policy("district"), large, Loss.ofPrincipal(1), RICH)).isEmpty();
    }

    @Test
    void whatTheGuarantorPaidAndWhatOtherPublicMoneyPaidIsNotPaidAgain() {
        ClaimedLoan loan = new ClaimedLoan(Mode.CREDIT, 100 * WAN, Size.SMALL, Set.of(), false);
        Policy district = policy("district");
        Payout net = Payout.of(district, loan, new Loss(100 * WAN, 0, 10 * WAN, 20 * WAN, 60 * WAN), RICH).orElseThrow();
        assertThat(net.baseFen()).isEqualTo(70 * WAN);
        assertThat(net.deciding()).isEqualTo(new Cap(Cap.Kind.NET, 70 * WAN, 1, 1, 60 * WAN));
        Standing other = new Standing(0, 5_000 * WAN, 5_000 * WAN, 5_000 * WAN, 0, 45 * WAN, 0);
        Payout pub = Payout.of(district, loan, Loss.ofPrincipal(100 * WAN), other).orElseThrow();
        assertThat(pub.deciding()).isEqualTo(new Cap(Cap.Kind.PUBLIC, 100 * WAN, 8_000, 10_000, 45 * WAN));
        assertThat(pub.fen()).isEqualTo(35 * WAN);
    }

    @Test
    void theYearsLimitAndThePoolDecideWhenMoneyIsShort() {
        Standing year = new Standing(0, 100 * WAN, 100 * WAN, 1_000 * WAN, 390 * WAN, 0, 0);
        assertThat(payout("district", 100, Loss.ofPrincipal(100 * WAN), year)).isEqualTo(10 * WAN);
        Standing poor = new Standing(0, 100 * WAN, 3 * WAN, 1_000 * WAN, 0, 0, 0);
        assertThat(payout("district", 100, Loss.ofPrincipal(100 * WAN), poor)).isEqualTo(3 * WAN);
    }

    @Test
    void marginalTiersWeighEachPartOfTheAmount() {
        String marginal = policy("district").canonical().replaceFirst("\"basis\":\"whole\"", "\"basis\":\"marginal\"");
        Policy policy = Policy.kept(CanonicalJson.write(CanonicalJson.read(marginal)));
        ClaimedLoan loan = new ClaimedLoan(Mode.CREDIT, 400 * WAN, Size.SMALL, Set.of(), false);
        // 300 at 50 % and 100 at 40 % are 190 of 400, so that of a loss of 200 the fund bears 95.
        assertThat(Payout.of(policy, loan, Loss.ofPrincipal(200 * WAN), RICH).orElseThrow().fen()).isEqualTo(95 * WAN);
    }

    private static long payout(String policy, long amountWan, Loss loss, Standing standing) {
        ClaimedLoan loan = new ClaimedLoan(Mode.CREDIT, amountWan * WAN, Size.SMALL, Set.of(), false);
        return Payout.of(policy(policy), loan, loss, standing).orElseThrow().fen();
    }

    private static Policy policy(String code) {
        return ReadyPolicies.find(code).orElseThrow();
    }
}
