package huirong.app.compensation.policy;

import huirong.app.web.Typed;
import huirong.core.fund.simulation.EvenBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A made-up book as it was typed.
 *
 * @param pool 万元 in the fund
 * @param loans drawn in each year
 * @param amount of each, 万元
 * @param months its term
 * @param bad share that goes bad, per cent
 * @param years for which loans are drawn
 */
record TrialForm(
        @Nullable String pool,
        @Nullable String loans,
        @Nullable String amount,
        @Nullable String months,
        @Nullable String bad,
        @Nullable String years) {
    private static final int MOST_LOANS = 10_000;
    private static final int MOST_YEARS = 10;
    private static final int MOST_MONTHS = 120;

    /** What is not typed is a fund of its policy's size that lends 100 loans of a million for a year, three in a hundred bad. */
    TrialForm filled(String size) {
        return new TrialForm(or(pool, size), or(loans, "100"), or(amount, "100"), or(months, "12"), or(bad, "3"), or(years, "3"));
    }

    long poolFen(Typed typed) {
        return typed.wan("pool", text(pool));
    }

    EvenBook book(Typed typed, LocalDate from) {
        return new EvenBook(
                from,
                whole(typed, "years", years, MOST_YEARS),
                whole(typed, "loans", loans, MOST_LOANS),
                typed.wan("amount", text(amount)),
                whole(typed, "months", months, MOST_MONTHS),
                typed.rate("bad", text(bad)));
    }

    private static int whole(Typed typed, String field, @Nullable String said, int most) {
        String plain = Typed.plain(said);
        int number = plain.matches("[0-9]{1,5}") ? Integer.parseInt(plain) : 0;
        if (number < 1 || number > most) typed.fault(field, "policy-trial." + field);
        return Math.clamp(number, 1, most);
    }

    private static String or(@Nullable String said, String usual) {
        return said == null ? usual : said;
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
