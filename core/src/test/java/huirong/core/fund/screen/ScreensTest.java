package huirong.core.fund.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreensTest {
    @ParameterizedTest
    @CsvSource({
        "19, 10, 200, 0, false",
        "20, 10, 19, 0, false",
        "20, 2, 20, 0, true",
        "100, 6, 100, 3, true",
        "100, 6, 100, 4, false",
        "1000, 20, 1000, 0, false",
        "1000, 30, 1000, 0, true",
        "100, 0, 100, 0, false",
    })
    void aBankPicksIfItsFiledLoansAreClearlyWorse(long filed, long bad, long others, long othersBad, boolean striking) {
        assertThat(new Picking(filed, bad, others, othersBad).striking()).isEqualTo(striking);
    }

    @Test
    void moreOverdueThanThereAreIsNoCount() {
        assertThatThrownBy(() -> new Picking(1, 2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNinetiethDayAfterTheFilingIsTheLastThatIsEarly() {
        LocalDate filed = LocalDate.of(2026, 3, 2);
        assertThat(EarlyDefault.days(filed, filed.plusDays(90))).hasValue(90);
        assertThat(EarlyDefault.days(filed, filed.plusDays(91))).isEmpty();
        assertThat(EarlyDefault.days(filed, filed.minusDays(3))).hasValue(-3);
    }
}
