package huirong.core.time;

import huirong.core.fact.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One year's notice of the State Council's General Office (国务院办公厅关于部分节假日安排的通知).
 *
 * @param year the year it is for; for the New Year it may also free or claim the last days of the year before
 * @param rest days free by the notice, weekends among them or not
 * @param work weekend days worked instead (调休)
 */
record HolidayNotice(int year, Set<LocalDate> rest, Set<LocalDate> work) {
    static final Map<Integer, HolidayNotice> ALL = read("/huirong/rules/holidays.json");

    boolean names(LocalDate day) {
        return rest.contains(day) || work.contains(day);
    }

    boolean isWorking(LocalDate day) {
        if (rest.contains(day)) return false;
        return work.contains(day)
                || day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Map<Integer, HolidayNotice> read(String path) {
        try (InputStream in = Objects.requireNonNull(HolidayNotice.class.getResourceAsStream(path), path)) {
            return JsonFields.of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .only("notices")
                    .objects("notices")
                    .stream()
                    .map(HolidayNotice::read)
                    .collect(Collectors.toUnmodifiableMap(HolidayNotice::year, notice -> notice));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static HolidayNotice read(JsonFields row) {
        row.only("year", "notice", "holidays", "work");
        return new HolidayNotice(
                Math.toIntExact(row.number("year")),
                row.objects("holidays").stream().flatMap(HolidayNotice::days).collect(Collectors.toUnmodifiableSet()),
                row.texts("work").stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<LocalDate> days(JsonFields holiday) {
        holiday.only("name", "from", "through");
        return LocalDate.parse(holiday.text("from"))
                .datesUntil(LocalDate.parse(holiday.text("through")).plusDays(1));
    }
}
