package huirong.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenTest {
    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "1,100", "943.4,94340", "-943.40,-94340", "0.01,1", "999999999999999.99,99999999999999999"})
    void plainYuanBecomesFen(String yuan, long fen) {
        assertThat(Fen.ofYuan(yuan)).hasValue(fen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,000.00", "１０００", "1e9", "1.", ".5", "+1", "", " 1", "1 ", "--1", "0.001", "1.2.3", "¥1", "NaN", "0x1", "1_000",
                "1000000000000000", "٣", "1\n"
            })
    void anyOtherSpellingIsRefusedRatherThanGuessed(String text) {
        assertThat(Fen.ofYuan(text)).isEmpty();
    }

    @Test
    void fenBecomeYuanWithTwoDecimals() {
        assertThat(Fen.yuan(5)).isEqualTo("0.05");
        assertThat(Fen.yuan(-123_456)).isEqualTo("-1234.56");
        assertThat(Fen.wanYuan(5_000)).isEqualTo("0.01");
        assertThat(Fen.wanYuan(4_999)).isEqualTo("0.00");
        assertThat(Fen.wanYuan(-123_456_789)).isEqualTo("-123.46");
    }

    @Test
    void tenThousandsAreExactToTheFenAndNeverLess() {
        for (long fen : new long[] {0, 1, 100, 999_999, 1_000_000, 30_500_000, 999_999_999_000_000L})
            assertThat(Fen.ofWanYuan(Fen.wanYuanExact(fen))).hasValue(fen);
        assertThat(Fen.wanYuanExact(30_500_000)).isEqualTo("30.5");
        assertThat(Fen.wanYuanExact(5_000_000_000L)).isEqualTo("5000");
        assertThat(Fen.ofWanYuan("30.5")).hasValue(30_500_000);
        assertThat(Fen.ofWanYuan("0.000001")).hasValue(1);
        assertThat(Fen.ofWanYuan("999999999")).hasValue(999_999_999_000_000L);
        for (String text : List.of("", ".", "1.", ".5", "-1", "0.0000001", "1.-5", "1.2.3", "1e3", "１", "1000000000"))
            assertThat(Fen.ofWanYuan(text)).as(text).isEmpty();
    }

    @Test
    void theMachinesLanguageChangesNoDigit() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(Fen.yuan(1_207)).isEqualTo("12.07");
        } finally {
            Locale.setDefault(before);
        }
    }
}
