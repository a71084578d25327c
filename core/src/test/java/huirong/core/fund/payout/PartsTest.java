package huirong.core.fund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Mode;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A claim paid in two parts, by the examples of docs/domain/fund-policies.md; amounts in 万元, which are a million fen. */
class PartsTest {
    private static final long WAN = 1_000_000;
    private static final long MUCH = 5_000 * WAN;
    private static final int SEVENTY = 7_000;
    private static final Policy DISTRICT = ReadyPolicies.find("district").orElseThrow();
    private static final ClaimedLoan LOAN = new ClaimedLoan(Mode.CREDIT, 100 * WAN, Size.SMALL, Set.of(), false);

    @Test
    void theFirstPartIsAShareOfWhatTheCapsAllow() {
        Payout first = advance(100);
        assertThat(first.fen()).isEqualTo(35 * WAN);
        assertThat(first.deciding().kind()).isEqualTo(Cap.Kind.ADVANCE);
        assertThat(first.caps().getFirst().fen()).as("half of the loss").isEqualTo(50 * WAN);
    }

    @Test
    void theSecondPartIsWhatTheFinalLossComesToBeyondTheFirst() {
        Payout second = settled(80);
        assertThat(second.fen()).isEqualTo(5 * WAN);
        assertThat(second.overpaidFen(35 * WAN)).isZero();
    }

    @Test
    void whatWasAdvancedBeyondTheFinalLossGoesBack() {
        Payout second = settled(60);
        assertThat(second.fen()).isZero();
        assertThat(second.overpaidFen(35 * WAN)).isEqualTo(5 * WAN);
        assertThat(settled(0).overpaidFen(35 * WAN)).as("nothing was lost").isEqualTo(35 * WAN);
    }

    @Test
    void aFundThatRanDryTakesNothingBack() {
        Payout second = of(100, new Standing(0, 0, 0, MUCH, MUCH, 0, 35 * WAN));
        assertThat(second.fen()).isZero();
        assertThat(second.overpaidFen(35 * WAN)).isZero();
    }

    @Test
    void bothPartsAreOnePaymentWhereNothingChangedBetween() {
        SplittableRandom chance = new SplittableRandom(43);
        for (int i = 0; i < 100_000; i++) {
            Policy policy = ReadyPolicies.all().get(chance.nextInt(ReadyPolicies.all().size()));
            ClaimedLoan loan = new ClaimedLoan(
                    policy.bearing().split(Mode.CREDIT).isPresent() ? Mode.CREDIT : Mode.GUARANTEED,
                    chance.nextLong(1, 300 * WAN), Size.SMALL, Set.of(), false);
            Loss loss = new Loss(chance.nextLong(1, loan.amountFen() + 1), 0, 0, 0, chance.nextLong(loan.amountFen()));
            Standing before = new Standing(
                    chance.nextLong(300 * WAN), chance.nextLong(MUCH), chance.nextLong(MUCH), chance.nextLong(MUCH),
                    chance.nextLong(MUCH), chance.nextLong(loan.amountFen()), 0);
            Payout whole = Payout.of(policy, loan, loss, before).orElseThrow();
            long first = whole.inAdvance(chance.nextInt(1, 10_000)).fen();
            Standing after = new Standing(
                    before.firmPaidFen() + first, before.coverFen() - first, before.poolFen() - first, before.arrivedFen(),
                    before.yearPaidFen() + first, before.otherPublicFen(), first);
            Payout second = Payout.of(policy, loan, loss, after).orElseThrow();
            assertThat(first + second.fen()).as("%s %s %s", policy.code(), loss, before).isEqualTo(whole.fen());
            assertThat(second.overpaidFen(first)).as("goes back").isZero();
        }
    }

    private static Payout advance(long lossWan) {
        return of(lossWan, new Standing(0, MUCH, MUCH, MUCH, 0, 0, 0)).inAdvance(SEVENTY);
    }

    private static Payout settled(long lossWan) {
        return of(lossWan, new Standing(35 * WAN, MUCH, MUCH, MUCH, 35 * WAN, 0, 35 * WAN));
    }

    private static Payout of(long lossWan, Standing standing) {
        return Payout.of(DISTRICT, LOAN, Loss.ofPrincipal(lossWan * WAN), standing).orElseThrow();
    }
}
