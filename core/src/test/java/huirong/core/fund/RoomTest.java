package huirong.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.policy.Cover;
import org.junit.jupiter.api.Test;

class RoomTest {
    /** 2 % of each drawing, at most 4 % of what is filed. */
    private static final Cover QUOTA = new Cover(Cover.Kind.QUOTA, null, 200, 400, true);

    @Test
    void whatDrawingsAddAndPaymentsTakeIsLeftUpToAShareOfTheBalance() {
        assertThat(Room.of(QUOTA, 200_000, 50_000, 10_000_000).fen()).isEqualTo(150_000);
        assertThat(Room.of(QUOTA, 600_000, 50_000, 10_000_000).fen()).as("4 % of 10 million fen").isEqualTo(400_000);
        assertThat(Room.of(QUOTA, 50_000, 60_000, 10_000_000).fen()).isZero();
        assertThat(Room.of(QUOTA, 600_000, 0, 0).fen()).as("nothing stands any more").isZero();
    }

    @Test
    void withoutASecondLimitTheBalanceDoesNotMatter() {
        assertThat(Room.of(new Cover(Cover.Kind.QUOTA, null, 200, null, true), 600_000, 100_000, 0).fen()).isEqualTo(500_000);
    }

    @Test
    void whatADrawingAddsIsRoundedDown() {
        assertThat(Room.addedFen(QUOTA, 149)).isEqualTo(2);
        assertThat(Room.addedFen(QUOTA, 150)).isEqualTo(3);
    }

    @Test
    void leverageBacksSoManyTimesWhatIsFree() {
        Cover ten = new Cover(Cover.Kind.LEVERAGE, 10, null, null, null);
        assertThat(Room.backedFen(ten, 5_000_000_000L)).isEqualTo(50_000_000_000L);
    }
}
