package huirong.core.fund.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A made-up book without chance: loans of one amount and one term, spread evenly over the days of each year, of which every
 * so-many-th goes bad after half its term and loses all.
 *
 * @param from first day
 * @param perYear loans drawn in each year
 * @param badShare of the loans, per ten thousand
 */
public record EvenBook(LocalDate from, int years, int perYear, long amountFen, int months, int badShare) {
    public List<BookLoan> loans() {
        List<BookLoan> loans = new ArrayList<>(years * perYear);
        for (int i = 0; i < years * perYear; i++) {
            LocalDate year = from.plusYears(i / perYear);
            LocalDate on = year.plusDays((long) (i % perYear) * year.lengthOfYear() / perYear);
            boolean bad = (i + 1L) * badShare / 10_000 > i * (long) badShare / 10_000;
            LocalDate late = on.plusMonths((months + 1) / 2);
            loans.add(new BookLoan("%09d".formatted(i), on, amountFen, months, 0, bad ? late : null, bad ? amountFen : 0));
        }
        return loans;
    }
}
