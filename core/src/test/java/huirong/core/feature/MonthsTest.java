package huirong.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthsTest {
    @Test
    void eachDayOfTenThousandYearsLiesInItsMonth() {
        int wrong = 0;
        LocalDate month = LocalDate.of(0, 1, 1);
        for (; month.getYear() < 10_000; month = month.plusMonths(1)) {
            int number = month.getYear() * 12 + month.getMonthValue() - 1;
            int first = (int) month.toEpochDay();
            for (int day = 0; day < month.lengthOfMonth(); day++) if (Months.of(first + day) != number) wrong++;
            if (Months.firstDay(number) != first || Months.lastWhole(first) != number - 1) wrong++;
            if (Months.lastWhole(first - 1) != number - 1) wrong++;
        }
        assertThat(wrong).isZero();
    }
}
