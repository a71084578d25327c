package huirong.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatiosTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithDecimalArithmetic(long seed) {
        Random random = new Random(seed);
        long a = random.nextLong() >> random.nextInt(64);
        long b = random.nextLong() >> random.nextInt(64);
        long c = random.nextLong() >> random.nextInt(64);
        assertThat(Ratios.scaled(a, b, c)).isEqualTo(decimal(a, b, c));
    }

    private static OptionalLong decimal(long a, long b, long c) {
        if (c == 0) return OptionalLong.empty();
        BigDecimal exact = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
        BigDecimal rounded = exact.divide(BigDecimal.valueOf(c), 0, RoundingMode.HALF_UP);
        return rounded.toBigInteger().bitLength() < 64 ? OptionalLong.of(rounded.longValue()) : OptionalLong.empty();
    }

    @ParameterizedTest
    @CsvSource({"1,2,5000", "1,3,3333", "2,3,6667", "-1,3,-3333", "1,20000,1", "-1,20000,-1", "1,20001,0", "0,5,0"})
    void roundsHalfAwayFromZero(long part, long whole, long expected) {
        assertThat(Ratios.perTenThousand(part, whole)).hasValue(expected);
    }

    @Test
    void whatDoesNotFitIsEmptyNotWrong() {
        assertThat(Ratios.scaled(Long.MAX_VALUE, 2, 1)).isEmpty();
        assertThat(Ratios.scaled(Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE)).hasValue(Long.MIN_VALUE);
        assertThat(Ratios.perTenThousand(1, 0)).isEmpty();
    }

    @Test
    void concentrationIsOneForOneAndFallsWithNumber() {
        assertThat(Ratios.herfindahl(7)).hasValue(10_000);
        assertThat(Ratios.herfindahl(5, 5)).hasValue(5_000);
        assertThat(Ratios.herfindahl(5, 5, 0)).hasValue(5_000);
        assertThat(Ratios.herfindahl(3, 1)).hasValue(6_250);
        assertThat(Ratios.herfindahl(Long.MAX_VALUE, Long.MAX_VALUE)).hasValue(5_000);
        assertThat(Ratios.herfindahl()).isEmpty();
        assertThat(Ratios.herfindahl(0)).isEmpty();
        assertThatThrownBy(() -> Ratios.herfindahl(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void variationIsTheStandardDeviationOverTheMean() {
        assertThat(Ratios.variation(4, 4, 4)).hasValue(0);
        assertThat(Ratios.variation(2, 4, 4, 4, 5, 5, 7, 9)).hasValue(4_000);
        assertThat(Ratios.variation(0, 10)).hasValue(10_000);
        assertThat(Ratios.variation()).isEmpty();
        assertThat(Ratios.variation(-1, 1)).isEmpty();
        assertThat(Ratios.variation(-3, 1)).isEmpty();
    }
}
