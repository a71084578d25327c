package huirong.core.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {
    /** Worked out apart from this code; files in use depend on them. */
    @ParameterizedTest
    @CsvSource({
        "0, 64, 0", "1, 64, 45", "2, 64, 14", "3, 64, 2", "1000, 64, 43", "123456789, 64, 35", "-1, 64, 25",
        "9223372036854775807, 64, 42", "1, 7, 4", "2, 7, 1", "1, 4096, 2885", "500000, 100, 74"
    })
    void aHomeNumberStaysInItsBucket(long home, int buckets, int bucket) {
        assertThat(Buckets.of(home, buckets)).isEqualTo(bucket);
    }

    /** Of n firms in b buckets a bucket's size has the standard deviation sqrt(n / b); five of them are exceeded once in a million. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 64, 100, 1_000})
    void numbersGivenOutInOrderSpreadEvenly(int buckets) {
        int firms = 500_000;
        for (long step : new long[] {1, 2, 64, 4_096, 1L << 32}) {
            int[] sizes = new int[buckets];
            for (long i = 0; i < firms; i++) sizes[Buckets.of(i * step, buckets)]++;
            double even = (double) firms / buckets;
            assertThat(Arrays.stream(sizes).summaryStatistics())
                    .as("steps of %s", step)
                    .satisfies(found -> assertThat(found.getMin()).isGreaterThan((int) (even - 5 * StrictMath.sqrt(even))))
                    .satisfies(found -> assertThat(found.getMax()).isLessThan((int) (even + 5 * StrictMath.sqrt(even))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4_097})
    void anotherNumberOfBucketsIsRefused(int buckets) {
        assertThatThrownBy(() -> Buckets.of(1, buckets)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneBucketHoldsAll() {
        for (long home = 0; home < 1_000; home++) assertThat(Buckets.of(home, 1)).isZero();
    }
}
