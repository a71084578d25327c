package huirong.app.intake;

import huirong.core.fact.CatalogueItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How new what a source delivered of an item is.
 *
 * @param overdue whether news is due by the item's own rule
 * @param months how many months ago the last answer was
 */
record SourceAge(String source, String item, LocalDate through, boolean overdue, long months) {
    static SourceAge of(String source, String name, CatalogueItem item, LocalDate through, LocalDate today) {
        return new SourceAge(
                source,
                name,
                through,
                through.plusDays(item.freshDays()).isBefore(today),
                Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(through), YearMonth.from(today))));
    }
}
