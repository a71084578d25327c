package huirong.story.district;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** The 24 months that facts tell of. */
final class Months {
    static final YearMonth FIRST = YearMonth.of(2020, 8);
    static final int COUNT = 24;
    static final YearMonth LAST = FIRST.plusMonths(COUNT - 1);

    private Months() {}

    static IntStream all() {
        return IntStream.range(0, COUNT);
    }

    static YearMonth month(int index) {
        return FIRST.plusMonths(index);
    }

    /** Some day of these months. */
    static LocalDate day(Chance chance) {
        return month(chance.below(COUNT)).atDay(chance.between(1, 28));
    }
}
