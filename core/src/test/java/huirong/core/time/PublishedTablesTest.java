package huirong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huirong.core.pricing.Lpr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Our dated rules against the tables among the test data: every row of theirs, and of ours every one they cover. */
class PublishedTablesTest {
    private static final Path CODES = Path.of(
                    Optional.ofNullable(System.getenv("HUIRONG_TEST_DATA")).orElse("../../shared/data"))
            .resolve("codes");

    @Test
    void holidaysAndMakeUpDaysAreThePublishedOnes() throws IOException {
        List<String[]> rows = rows("holidays_cn.csv");
        assertThat(rows).hasSizeGreaterThan(300);
        assertThat(ours(HolidayNotice::rest)).isEqualTo(theirs(rows, "holiday"));
        assertThat(ours(HolidayNotice::work)).isEqualTo(theirs(rows, "make-up workday"));
    }

    @Test
    void theLoanPrimeRateChangedWhenAndAsPublished() throws IOException {
        List<String[]> rows = rows("lpr.csv");
        assertThat(rows).hasSizeGreaterThan(10);
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            LocalDate published = LocalDate.parse(row[0]);
            LocalDate next = i + 1 == rows.size() ? published.plusMonths(1) : LocalDate.parse(rows.get(i + 1)[0]);
            // A contract takes what was published before its day, so that a change's own day still has the one before.
            published.plusDays(1).datesUntil(next.plusDays(1)).forEach(day -> {
                Lpr lpr = Lpr.before(day).orElseThrow();
                assertThat(lpr.oneYear().perCent()).as("one year, contract of %s", day).isEqualTo(row[1]);
                assertThat(lpr.fiveYears().perCent()).as("five years, contract of %s", day).isEqualTo(row[2]);
            });
        }
    }

    private static Set<LocalDate> ours(Function<HolidayNotice, Set<LocalDate>> days) {
        Set<LocalDate> all = new TreeSet<>();
        HolidayNotice.ALL.values().forEach(notice -> all.addAll(days.apply(notice)));
        return all;
    }

    private static Set<LocalDate> theirs(List<String[]> rows, String kind) {
        Set<LocalDate> all = new TreeSet<>();
        rows.stream().filter(row -> row[1].equals(kind)).forEach(row -> all.add(LocalDate.parse(row[0])));
        return all;
    }

    private static List<String[]> rows(String file) throws IOException {
        Path table = CODES.resolve(file);
        assumeTrue(Files.isRegularFile(table), () -> "no table at " + table.toAbsolutePath() + "; set HUIRONG_TEST_DATA");
        return Files.readAllLines(table).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
