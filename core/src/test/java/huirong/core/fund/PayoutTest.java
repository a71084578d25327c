package huirong.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutTest {
    private static final Policy DISTRICT = Policy.district(LocalDate.of(2022, 7, 1));

    @ParameterizedTest
    @CsvSource({
        // loss, paid for the firm before, held, payout, cap that decides
        "70000000, 0, 50000000, 35000000, SHARE",
        "70000001, 0, 50000000, 35000000, SHARE",
        "400000000, 150000000, 250000000, 150000000, FIRM",
        "400000000, 0, 1000000, 1000000, HOLD",
        "100, 300000000, 50, 0, FIRM",
        "100, 0, 50, 50, SHARE"
    })
    void theSmallestCapDecides(long loss, long paidBefore, long held, long fen, Cap.Kind deciding) {
        Payout payout = Payout.of(DISTRICT, loss, paidBefore, held);
        assertThat(payout.fen()).isEqualTo(fen);
        assertThat(payout.deciding().kind()).isEqualTo(deciding);
        assertThat(payout.caps()).extracting(Cap::kind).containsExactly(Cap.Kind.values());
    }

    @Test
    void neverMoreThanAnyCapNorThanHalfTheLoss() {
        SplittableRandom chance = new SplittableRandom(20220714);
        for (int i = 0; i < 100_000; i++) {
            long loss = chance.nextLong(1, 500_000_001);
            Payout payout = Payout.of(DISTRICT, loss, chance.nextLong(400_000_000), chance.nextLong(300_000_000));
            assertThat(payout.caps()).allMatch(cap -> payout.fen() <= cap.fen());
            assertThat(payout.fen()).isBetween(0L, loss / 2);
        }
    }
}
