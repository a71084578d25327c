package huirong.core.feature;

import java.time.LocalDate;

/** Months counted as whole numbers, so that windows are subtractions. */
final class Months {
    private Months() {}

    static int of(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    static LocalDate firstDay(int month) {
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    /** The last month that has ended when a day is over. */
    static int lastWhole(LocalDate day) {
        return of(day.plusDays(1)) - 1;
    }
}
