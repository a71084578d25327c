package huirong.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.feature.FeatureValue.Known;
import huirong.core.feature.FeatureValue.Missing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {
    private static FeatureValue value(Long number) {
        return number == null ? new Missing(MissingReason.NOT_ANSWERED) : new Known(number, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "19, 500000, MICRO", "20, 299, MICRO", "20, 300, SMALL", "299, 1999, SMALL", "299, 2000, SMALL",
        "300, 1999, SMALL", "300, 2000, MEDIUM", "999, 40000, MEDIUM", "1000, 39999, MEDIUM", "1000, 40000, LARGE",
        ", 299, MICRO", "19, , MICRO", ", 300, UNKNOWN", "20, , UNKNOWN", ", , UNKNOWN"
    })
    void aClassMustReachBothBoundsAndMicroMissesEither(Long persons, Long revenueWan, SizeClass size) {
        Long fen = revenueWan == null ? null : revenueWan * 1_000_000;
        assertThat(SizeClass.of(value(persons), value(fen))).isEqualTo(size);
    }
}
