package huirong.core.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DutyTest {
    @Test
    void theShareOfWhatIsUnpaidIsOwedUpToTheAmountAndNeverMoreThanTheBankLost() {
        Duty duty = new Duty(4000, 12_000_000);
        assertThat(duty.fen(30_000_000, 0, 0)).isEqualTo(12_000_000);
        assertThat(duty.fen(20_000_001, 0, 0)).as("what does not divide stays with the bank").isEqualTo(8_000_000);
        assertThat(duty.fen(20_000_000, 5_000_000, 0)).isEqualTo(7_000_000);
        assertThat(duty.fen(20_000_000, 12_000_001, 0)).isZero();
        assertThat(duty.fen(20_000_000, 0, 15_000_000)).isEqualTo(5_000_000);
        assertThat(duty.fen(0, 0, 0)).isZero();
    }

    @Test
    void theLeastAmountCoversEveryLoanHoweverTheLineIsDrawn() {
        Random random = new Random(40);
        for (int i = 0; i < 500; i++) {
            int share = 1 + random.nextInt(10_000);
            long line = 10_000 + random.nextInt(1_000_000_000);
            Duty duty = new Duty(share, Math.max(1, Duty.leastFen(share, line)));
            long paid = 0;
            long left = line;
            while (left > 0) {
                long drawn = Math.min(left, 1 + random.nextLong(line));
                long owed = duty.fen(drawn, paid, 0);
                assertThat(owed).isEqualTo(drawn * share / 10_000);
                paid += owed;
                left -= drawn;
            }
        }
    }

    @Test
    void whatIsLaidOffAndKeptAddsUpAndTheResidueIsTheGuarantors() {
        LaidOff laidOff = new LaidOff(List.of(new LaidOff.Part("省再担保", 4000), new LaidOff.Part("国担基金", 2000)));
        assertThat(laidOff.kept()).isEqualTo(4000);
        assertThat(laidOff.split(1)).containsExactly(1, 0, 0);
        assertThat(laidOff.split(10_001)).containsExactly(4001, 4000, 2000);
        assertThat(LaidOff.NOTHING.split(7)).containsExactly(7);
        Random random = new Random(41);
        for (int i = 0; i < 500; i++) {
            List<LaidOff.Part> parts = new ArrayList<>();
            int left = 10_000;
            while (left > 0 && random.nextInt(4) > 0) {
                int share = 1 + random.nextInt(left);
                parts.add(new LaidOff.Part("再担保", share));
                left -= share;
            }
            long fen = random.nextLong(1_000_000_000_000L);
            long sum = 0;
            for (long part : new LaidOff(parts).split(fen)) {
                assertThat(part).isNotNegative();
                sum += part;
            }
            assertThat(sum).isEqualTo(fen);
        }
    }

    @Test
    void noMoreIsLaidOffThanThereIs() {
        assertThatThrownBy(() -> new LaidOff(List.of(new LaidOff.Part("甲", 6000), new LaidOff.Part("乙", 4001))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LaidOff(List.of(new LaidOff.Part("甲", 0)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Duty(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
