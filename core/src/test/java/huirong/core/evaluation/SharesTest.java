package huirong.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {
    @Test
    void whatIsLeftGoesToTheLargestRemainderAndThenToTheEarlier() {
        assertThat(Shares.split(10, new long[] {1, 1, 1})).containsExactly(4, 3, 3);
        assertThat(Shares.split(5, new long[] {1, 2, 3})).containsExactly(1, 2, 2);
        assertThat(Shares.split(0, new long[] {7})).containsExactly(0);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsAddUpAndNobodyGetsMoreThanItsWeight(long seed) {
        Random random = new Random(seed);
        long[] weights = random.longs(1 + random.nextInt(8), 1, 1 + (1L << random.nextInt(1, 14))).toArray();
        long whole = random.nextLong(LongStream.of(weights).sum() + 1);
        long[] parts = Shares.split(whole, weights);
        assertThat(LongStream.of(parts).sum()).isEqualTo(whole);
        for (int i = 0; i < parts.length; i++) assertThat(parts[i]).isBetween(0L, weights[i]);
    }
}
