package huirong.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    /** The last six are the examples of 支付结算办法, 附一, in one of the spellings it allows. */
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角整",
        "99, 玖角玖分",
        "100, 壹元整",
        "101, 壹元零壹分",
        "1000, 壹拾元整",
        "10000, 壹佰元整",
        "10100, 壹佰零壹元整",
        "100100, 壹仟零壹元整",
        "101000, 壹仟零壹拾元整",
        "35000000, 叁拾伍万元整",
        "30000000000, 叁亿元整",
        "500000000, 伍佰万元整",
        "5000000000, 伍仟万元整",
        "10000000100, 壹亿零壹元整",
        "10001000000, 壹亿零壹万元整",
        "10010000000, 壹亿零壹拾万元整",
        "100000000000000, 壹兆元整",
        "123456789012, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分",
        "-35000000, 负叁拾伍万元整",
        "140950, 壹仟肆佰零玖元伍角整",
        "600714, 陆仟零柒元壹角肆分",
        "168032, 壹仟陆佰捌拾元叁角贰分",
        "10700053, 壹拾万柒仟元伍角叁分",
        "1640902, 壹万陆仟肆佰零玖元零贰分",
        "32504, 叁佰贰拾伍元零肆分"
    })
    void amountsInCapitals(long fen, String words) {
        assertThat(Capitals.of(fen)).isEqualTo(words);
    }

    @Test
    void anAmountWithoutCustomaryWordingIsRefused() {
        assertThatThrownBy(() -> Capitals.of(Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Capitals.of(999_999_999_999_999_999L)).startsWith("玖仟玖佰玖拾玖兆").endsWith("玖角玖分");
    }
}
