package huirong.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LprTest {
    @ParameterizedTest
    @CsvSource({
        "2019-08-21, 425, 485",
        "2022-07-14, 370, 445",
        "2022-08-22, 370, 445", // published that day: a contract of the day takes the one before
        "2022-08-23, 365, 430",
        "2025-05-21, 300, 350"
    })
    void aContractTakesTheLastOnePublishedBeforeIt(LocalDate signed, int oneYear, int fiveYears) {
        Lpr lpr = Lpr.before(signed).orElseThrow();
        assertThat(lpr.oneYear()).isEqualTo(new AnnualRate(oneYear));
        assertThat(lpr.fiveYears()).isEqualTo(new AnnualRate(fiveYears));
    }

    @Test
    void beforeTheFirstThereIsNone() {
        assertThat(Lpr.before(LocalDate.of(2019, 8, 20))).isEmpty();
    }

    @Test
    void fiveYearsAndMoreTakeTheLongRate() {
        Lpr lpr = Lpr.before(LocalDate.of(2022, 7, 14)).orElseThrow();
        assertThat(lpr.forMonths(59)).isEqualTo(lpr.oneYear());
        assertThat(lpr.forMonths(60)).isEqualTo(lpr.fiveYears());
        assertThat(lpr.forMonths(12).plus(65).perCent()).isEqualTo("4.35");
    }
}
