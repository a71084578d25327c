package huirong.app.creditfile.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two years of months, each with facts or a gap, ending with the last month that a source has answered for.
 *
 * @param gaps the months without a fact, in words, neighbours run together
 */
record Strip(String first, String last, List<Cell> cells, long filled, List<String> gaps) {
    static final int MONTHS = 24;
    private static final int WIDTH = 20;

    /** One month. {@code x} is in the drawing's units. */
    record Cell(int x, String month, boolean filled) {}

    static Strip of(YearMonth last, Set<YearMonth> withFacts, Phrases phrases) {
        YearMonth first = last.minusMonths(MONTHS - 1);
        List<Cell> cells = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        YearMonth gap = null;
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            boolean filled = withFacts.contains(month);
            cells.add(new Cell(i * WIDTH, phrases.month(month), filled));
            if (!filled && gap == null) gap = month;
            if (gap != null && (filled || month.equals(last))) {
                gaps.add(run(gap, filled ? month.minusMonths(1) : month, phrases));
                gap = null;
            }
        }
        long filled = cells.stream().filter(Cell::filled).count();
        return new Strip(phrases.month(first), phrases.month(last), cells, filled, gaps);
    }

    private static String run(YearMonth from, YearMonth to, Phrases phrases) {
        return from.equals(to)
                ? phrases.month(from)
                : phrases.say("strip.run", phrases.month(from), phrases.month(to));
    }
}
