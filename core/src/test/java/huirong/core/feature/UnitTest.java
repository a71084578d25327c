package huirong.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0.01元",
        "0, 0.00元",
        "9999, 99.99元",
        "-1, -0.01元",
        "10000, 0.01万元",
        "-10000, -0.01万元",
        "30000000, 30.00万元",
    })
    void an_amount_is_told_in_wan_unless_wan_would_hide_it(long fen, String words) {
        assertThat(Unit.FEN.chinese(fen)).isEqualTo(words);
    }
}
