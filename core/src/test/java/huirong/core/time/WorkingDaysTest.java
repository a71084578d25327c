package huirong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = (int) (LocalDate.of(2027, 1, 1).toEpochDay() - FIRST.toEpochDay());

    @ParameterizedTest
    @CsvSource({
        "2022-07-15, 1, 2022-07-18", // Friday to Monday
        "2022-07-15, 3, 2022-07-20",
        "2022-07-16, 1, 2022-07-18", // filed on a Saturday
        "2022-09-30, 1, 2022-10-08", // the holiday of October, then a Saturday that is worked
        "2022-09-30, 3, 2022-10-10",
        "2022-01-28, 1, 2022-01-29", // a make-up Saturday before the Spring Festival
        "2022-01-28, 3, 2022-02-07",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2025-09-30, 1, 2025-10-09",
        "2022-07-15, 0, 2022-07-15",
        "2018-12-28, 1, 2018-12-29", // a Saturday that the next year's notice claims
        "2018-12-29, 1, 2019-01-02",
        "2020-01-23, 1, 2020-02-03" // the Spring Festival that was lengthened
    })
    void aPeriodOfWorkingDaysBeginsOnTheDayAfter(LocalDate day, int workingDays, LocalDate last) {
        assertThat(WorkingDays.after(day, workingDays)).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"2018,250", "2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void aYearHasTheWorkingDaysThatItsNoticeLeaves(int year, int workingDays) {
        LocalDate last = LocalDate.of(year, 12, 31);
        long count = last.withDayOfYear(1).datesUntil(last.plusDays(1))
                .filter(day -> WorkingDays.kind(day) == DayKind.WORKING)
                .count();
        assertThat(count).isEqualTo(workingDays);
    }

    @Test
    void aYearWithoutItsNoticeIsNotAYearWithoutHolidays() {
        assertThat(WorkingDays.kind(LocalDate.of(2027, 2, 10))).isEqualTo(DayKind.NO_NOTICE);
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 30), 1)).contains(LocalDate.of(2026, 12, 31));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 30), 2)).isEmpty();
        assertThat(WorkingDays.between(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(WorkingDays.after(LocalDate.of(2017, 12, 30), 1)).isEmpty();
    }

    @Test
    void onlyWeekendDaysAreMadeUp() {
        assertThat(HolidayNotice.ALL.values()).hasSize(9).allSatisfy(notice -> {
            assertThat(notice.work())
                    .allSatisfy(day -> assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                    .doesNotContainAnyElementsOf(notice.rest());
            assertThat(notice.rest()).allSatisfy(day -> assertThat(day)
                    .isBetween(LocalDate.of(notice.year() - 1, 12, 29), LocalDate.of(notice.year(), 12, 31)));
        });
    }

    @Test
    void aNoticeRulesTheDaysThatItTakesFromTheYearBefore() {
        assertThat(WorkingDays.kind(LocalDate.of(2018, 12, 29))).isEqualTo(DayKind.WORKING);
        assertThat(WorkingDays.kind(LocalDate.of(2018, 12, 31))).isEqualTo(DayKind.REST);
    }

    @Test
    void aDeadlineBeforeTheDayIsOverdueByItsWorkingDays() {
        LocalDate due = LocalDate.of(2022, 7, 18);
        assertThat(WorkingDays.between(due.minusDays(3), due)).hasValue(1);
        assertThat(WorkingDays.between(due, due)).hasValue(0);
        assertThat(WorkingDays.between(due.plusDays(7), due)).hasValue(-5);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countingForwardsAndCountingBetweenAgree(long seed) {
        Random random = new Random(seed);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        int workingDays = 1 + random.nextInt(40);
        Optional<LocalDate> last = WorkingDays.after(day, workingDays);
        if (last.isEmpty()) {
            assertThat(day.plusDays(120).getYear()).isEqualTo(2027);
            return;
        }
        assertThat(WorkingDays.kind(last.get())).isEqualTo(DayKind.WORKING);
        assertThat(WorkingDays.between(day, last.get())).isEqualTo(OptionalInt.of(workingDays));
    }

    @Test
    void fewerThanNoDaysIsABug() {
        assertThatThrownBy(() -> WorkingDays.after(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
