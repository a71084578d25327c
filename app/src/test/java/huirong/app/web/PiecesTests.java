package huirong.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class PiecesTests {
    private final Figures figures = new Figures();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void amountsAreGroupedAndRoundedHalfAwayFromZero() {
        assertThat(figures.wan(123_456_789_000L)).isEqualTo("123,456.79");
        assertThat(figures.wan(-5_000)).isEqualTo("-0.01");
        assertThat(figures.wan(4_999)).isEqualTo("0.00");
        assertThat(figures.yuan(-123_456_789L)).isEqualTo("-1,234,567.89");
        assertThat(figures.count(1_700)).isEqualTo("1,700");
        assertThat(figures.count(999)).isEqualTo("999");
        assertThat(figures.points(8_325)).isEqualTo("83.25");
    }

    @Test
    void daysAreWrittenInTheLanguageOfThePage() {
        LocalDate day = LocalDate.of(2022, 7, 18);
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(figures.day(day)).isEqualTo("2022年7月18日");
        assertThat(figures.deadline(day)).isEqualTo("2022年7月18日（星期一）");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(figures.deadline(day)).isEqualTo("Monday, 18 July 2022");
        assertThat(figures.minute(Instant.parse("2022-07-17T16:30:00Z"))).isEqualTo("2022-07-18 00:30");
    }

    @Test
    void theFateBarIsFullAndSkipsWhatHasNoRows() {
        RowFates fates = new RowFates(1, 0, 1, 0, 1);
        assertThat(fates.delivered()).isEqualTo(3);
        assertThat(fates.stretches()).extracting(RowFates.Stretch::fate).containsExactly("accepted", "waiting", "repeated");
        assertThat(fates.stretches().stream().mapToLong(RowFates.Stretch::width).sum()).isEqualTo(1000);
        assertThat(new RowFates(0, 0, 0, 0, 0).stretches()).isEmpty();
    }

    @Test
    void aGroupFillsItsBarByWhatItGained() {
        assertThat(new PointsGroup("税务", 1_250, 2_500).filled()).isEqualTo(500);
        assertThat(new PointsGroup("税务", 0, 0).filled()).isZero();
    }
}
