package huirong.story.district;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** The 24 months that the first deliveries tell of, and the four that come after them. */
final class Months {
    static final YearMonth FIRST = YearMonth.of(2020, 7);
    static final int COUNT = 24;
    static final YearMonth LAST = FIRST.plusMonths(COUNT - 1);
    static final int LATER = 4;
    static final YearMonth VERY_LAST = LAST.plusMonths(LATER);

    private Months() {}

    /** Those of the first deliveries. */
    static IntStream first() {
        return IntStream.range(0, COUNT);
    }

    static IntStream later() {
        return IntStream.range(COUNT, COUNT + LATER);
    }

    static IntStream all() {
        return IntStream.range(0, COUNT + LATER);
    }

    static YearMonth month(int index) {
        return FIRST.plusMonths(index);
    }

    /** Some day of the months after them. */
    static LocalDate laterDay(Chance chance) {
        return month(COUNT + chance.below(LATER)).atDay(chance.between(1, 28));
    }

    /** Some day of the first 24 months. */
    static LocalDate day(Chance chance) {
        return month(chance.below(COUNT)).atDay(chance.between(1, 28));
    }
}
