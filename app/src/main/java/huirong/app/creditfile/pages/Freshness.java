package huirong.app.creditfile.pages;

import huirong.core.fact.CatalogueItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How new an item's last answer is.
 *
 * @param word for example 本月, 3个月前 or 已逾期未更新
 * @param tone of the status fragment
 * @param through the day through which a source has answered
 */
record Freshness(String word, String tone, LocalDate through) {
    static Freshness of(CatalogueItem item, LocalDate answered, LocalDate validOn, Phrases phrases) {
        LocalDate through = answered.isAfter(validOn) ? validOn : answered;
        if (through.plusDays(item.freshDays()).isBefore(validOn))
            return new Freshness(phrases.say("fresh.overdue"), "notice", through);
        long months = ChronoUnit.MONTHS.between(YearMonth.from(through), YearMonth.from(validOn));
        String word = months == 0 ? phrases.say("fresh.now") : phrases.say("fresh.months", months);
        return new Freshness(word, "good", through);
    }
}
