package huirong.core.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Counts working days (工作日). A weekend day that a notice makes a working day counts; a year whose notice is not recorded
 * gives no answer at all. Dates are days in Asia/Shanghai.
 *
 * <p>Source: the yearly notices, recorded in {@code huirong/rules/holidays.json} with their numbers. A notice usually comes
 * out in November or December of the year before, so that a deadline across the turn of a year may have to wait for it.
 */
public final class WorkingDays {
    private WorkingDays() {}

    public static DayKind kind(LocalDate day) {
        HolidayNotice notice = HolidayNotice.ALL.get(day.getYear());
        if (notice == null) return DayKind.NO_NOTICE;
        // Until the next notice is out, the last days of a year are what its own says.
        HolidayNotice next = HolidayNotice.ALL.get(day.getYear() + 1);
        boolean working = (next != null && next.names(day) ? next : notice).isWorking(day);
        return working ? DayKind.WORKING : DayKind.REST;
    }

    /**
     * The last day of a period of n working days that begins on the day after: a request filed on a Friday with three days
     * is due on Wednesday. Nought days end on the day itself.
     *
     * @return empty if the count touches a year without its notice
     * @throws IllegalArgumentException for a number below nought
     */
    public static Optional<LocalDate> after(LocalDate day, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("working days below nought: " + workingDays);
        LocalDate last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            switch (kind(last)) {
                case WORKING -> left--;
                case REST -> {}
                case NO_NOTICE -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(last);
    }

    /**
     * How many working days lie after one day, up to and with another: what is left until a deadline. Below nought if the
     * other day has passed: then it is by how many working days it is overdue.
     *
     * @return empty if the count touches a year without its notice
     */
    public static OptionalInt between(LocalDate day, LocalDate until) {
        if (until.isBefore(day)) {
            OptionalInt overdue = between(until, day);
            return overdue.isPresent() ? OptionalInt.of(-overdue.getAsInt()) : overdue;
        }
        int count = 0;
        for (LocalDate each = day.plusDays(1); !each.isAfter(until); each = each.plusDays(1)) {
            DayKind kind = kind(each);
            if (kind == DayKind.NO_NOTICE) return OptionalInt.empty();
            if (kind == DayKind.WORKING) count++;
        }
        return OptionalInt.of(count);
    }
}
