package huirong.core.fund.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.fund.policy.RecoveryTerms;
import huirong.core.money.Ratios;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is shared adds up, and what does not divide goes where the rule says. */
class SharingTest {
    @Test
    void aHundredThousandSplitsAddUpAndTheNamedPartyHasTheResidue() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 100_000; i++) {
            long amount = random.nextLong(1L << random.nextInt(1, 50));
            long[] weights = random.longs(2 + random.nextInt(3), 0, 10_001).toArray();
            if (Arrays.stream(weights).sum() == 0) weights[0] = 1;
            int residue = random.nextInt(weights.length);
            long[] parts = Ratios.split(amount, weights, residue);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(amount);
            BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());
            for (int party = 0; party < parts.length; party++) {
                BigInteger exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights[party]));
                long floor = exact.divide(sum).longValueExact();
                if (party == residue) assertThat(parts[party]).isBetween(floor, floor + parts.length);
                else assertThat(parts[party]).isEqualTo(floor);
            }
        }
        assertThatThrownBy(() -> Ratios.split(1, new long[] {0, 0}, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratios.split(-1, new long[] {1}, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatComesInIsSharedByWhatWasBorneAfterCosts() {
        Recovery.Borne borne = new Recovery.Borne(600_000, 0, 600_000);
        assertThat(recovery(RecoveryTerms.Order.PARI_PASSU, 100_001, 10_000, borne)).isEqualTo(new Recovery(10_000, 45_000, 0, 45_001));
        assertThat(recovery(RecoveryTerms.Order.FUND_FIRST, 700_000, 0, borne)).isEqualTo(new Recovery(0, 600_000, 0, 100_000));
        assertThat(recovery(RecoveryTerms.Order.BANK_FIRST, 700_000, 0, borne)).isEqualTo(new Recovery(0, 100_000, 0, 600_000));
        assertThat(recovery(RecoveryTerms.Order.PARI_PASSU, 2_000_000, 0, borne)).isEqualTo(new Recovery(0, 600_000, 0, 1_400_000));
        assertThat(recovery(RecoveryTerms.Order.PARI_PASSU, 5_000, 9_000, borne)).isEqualTo(new Recovery(5_000, 0, 0, 0));
    }

    @Test
    void aRecoveryNeverGivesAnyoneMoreThanItBoreButTheBank() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            Recovery.Borne borne = new Recovery.Borne(random.nextLong(1_000), random.nextLong(1_000), random.nextLong(1_000));
            RecoveryTerms.Order order = RecoveryTerms.Order.values()[random.nextInt(3)];
            long received = random.nextLong(4_000);
            Recovery parts = recovery(order, received, random.nextLong(500), borne);
            assertThat(parts.costsFen() + parts.fundFen() + parts.guarantorFen() + parts.bankFen()).isEqualTo(received);
            assertThat(parts.fundFen()).isBetween(0L, borne.fundFen());
            assertThat(parts.guarantorFen()).isBetween(0L, borne.guarantorFen());
            assertThat(parts.bankFen()).isNotNegative();
        }
    }

    private static Recovery recovery(RecoveryTerms.Order order, long received, long costs, Recovery.Borne borne) {
        return Recovery.of(new RecoveryTerms(order, true, 15, 3), received, costs, borne);
    }
}
