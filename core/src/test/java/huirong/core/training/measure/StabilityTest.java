package huirong.core.training.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StabilityTest {
    @Test
    void theIndexIsTheSumOverBinsWithHalfARowMoreInEach() {
        // (60.5/101 - 30.5/101) ln(60.5/30.5) twice, worked out by hand.
        assertThat(Stability.index(new long[] {60, 40}, new long[] {30, 70}))
                .isCloseTo(30.0 / 101 * (StrictMath.log(60.5 / 30.5) + StrictMath.log(70.5 / 40.5)), within(1e-12));
        assertThat(Stability.index(new long[] {5, 0, 3}, new long[] {5, 0, 3})).isZero();
    }

    @Test
    void nineteenOfTwentyPairsOfSamplesOfOnePopulationStayBelowWhatChanceReaches() {
        Random random = new Random(11);
        int below = 0;
        int runs = 4_000;
        for (int run = 0; run < runs; run++) {
            long[] before = sample(random, 400);
            long[] now = sample(random, 250);
            if (Stability.index(before, now) <= Stability.chance(before, now)) below++;
        }
        assertThat((double) below / runs).isBetween(0.935, 0.965);
    }

    @Test
    void chanceReachesFurtherAmongFewerAndNowhereWithinOneBin() {
        assertThat(Stability.chance(new long[] {20, 30}, new long[] {25, 25}))
                .isGreaterThan(Stability.chance(new long[] {200, 300}, new long[] {250, 250}));
        // The 95 % quantile of one degree of freedom is 3.841.
        assertThat(Stability.chance(new long[] {50, 50}, new long[] {50, 50})).isCloseTo(3.841 / 50, within(0.002));
        assertThat(Stability.chance(new long[] {7, 0}, new long[] {9, 0})).isZero();
        assertThat(Stability.chance(new long[] {0, 0}, new long[] {9, 1})).isInfinite();
    }

    private static long[] sample(Random random, int rows) {
        long[] bins = new long[5];
        for (int i = 0; i < rows; i++) bins[(random.nextInt(5) + random.nextInt(5)) / 2]++;
        return bins;
    }
}
