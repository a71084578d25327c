package huirong.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeTest {
    @ParameterizedTest
    @CsvSource({"3324,C3324", "C3324,C3324", "c33,C33", "66,J66", "70,K70", "97,T97", "01,A01", "K,K", "0511,A0511", "06,B06"})
    void aCodeIsTheSameWithItsLetterAndWithout(String written, String trade) {
        assertThat(Trade.read(written)).hasValueSatisfying(read -> assertThat(read.written()).isEqualTo(trade));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "00", "98", "J33", "33245", "五金", " "})
    void whatNamesNoTradeIsNone(String written) {
        assertThat(Trade.read(written)).isEmpty();
    }

    @Test
    void nothingIsNoTrade() {
        assertThat(Trade.read(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3324,33,true", "3324,C,true", "3324,332,true", "3324,34,false", "3324,K,false", "33,3324,false", "7020,K,true", "6632,66,true"})
    void aTradeIsWithinWhatItsCodeBeginsWith(String part, String whole, boolean within) {
        assertThat(Trade.read(part).orElseThrow().within(Trade.read(whole).orElseThrow())).isEqualTo(within);
    }
}
