package huirong.app.creditfile.pages;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What many documents of one kind add up to, by month: there may be tens of thousands of them.
 *
 * @param rows newest first
 * @param bars the same months as a drawing, oldest first
 * @param highest of the drawn months the one with the most
 * @param all every month there is, the ones before the drawn ones included
 */
record MonthTotals(List<Row> rows, List<Bar> bars, int baseline, Row highest, Sum all) {
    private static final int WIDTH = 20;
    private static final int HEIGHT = 80;

    /** A month in words, and what it adds up to. */
    record Row(String month, Sum sum) {}

    /** One bar of the drawing. */
    record Bar(int x, int y, int height, boolean below) {}

    /**
     * Counts and amounts.
     *
     * @param valid documents in force, red letters among them
     * @param fen what they add up to, red letters with their sign
     * @param red red letters (negative amounts) in force
     * @param redFen what those add up to, below nought
     * @param voided documents voided later
     */
    record Sum(long valid, long fen, long red, long redFen, long voided) {
        static final Sum NONE = new Sum(0, 0, 0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(
                    valid + other.valid,
                    Math.addExact(fen, other.fen),
                    red + other.red,
                    Math.addExact(redFen, other.redFen),
                    voided + other.voided);
        }

        static Sum of(Fact invoice) {
            if ("void".equals(invoice.text(tally(invoice).status()))) return new Sum(0, 0, 0, 0, 1);
            long fen = Objects.requireNonNull(invoice.number(tally(invoice).amount()));
            return new Sum(1, fen, fen < 0 ? 1 : 0, Math.min(fen, 0), 0);
        }

        private static CatalogueItem.Tally tally(Fact invoice) {
            return Objects.requireNonNull(
                    Catalogue.item(invoice.item()).orElseThrow().tally());
        }
    }

    static MonthTotals of(List<Fact> documents, YearMonth last, Phrases phrases) {
        Map<YearMonth, Sum> months = new TreeMap<>();
        documents.forEach(document -> months.merge(YearMonth.from(document.validFrom()), Sum.of(document), Sum::plus));
        List<YearMonth> drawn = new ArrayList<>();
        for (int i = Strip.MONTHS - 1; i >= 0; i--) drawn.add(last.minusMonths(i));
        List<Sum> sums = drawn.stream()
                .map(month -> months.getOrDefault(month, Sum.NONE))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = drawn.size() - 1; i >= 0; i--) rows.add(new Row(drawn.get(i).toString(), sums.get(i)));
        long most = sums.stream().mapToLong(Sum::fen).max().orElse(0);
        long least = sums.stream().mapToLong(Sum::fen).min().orElse(0);
        long span = Math.max(1, Math.max(most, 0) - Math.min(least, 0));
        int baseline = scaled(Math.max(most, 0), span);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            long fen = sums.get(i).fen();
            int height = scaled(Math.abs(fen), span);
            bars.add(new Bar(i * WIDTH, fen < 0 ? baseline : baseline - height, height, fen < 0));
        }
        Row highest = rows.stream()
                .max(Comparator.comparingLong((Row row) -> row.sum().fen()))
                .orElseThrow();
        return new MonthTotals(
                rows, bars, baseline, highest, months.values().stream().reduce(Sum.NONE, Sum::plus));
    }

    /** In the drawing's units; what is there at all is at least one high. */
    private static int scaled(long fen, long span) {
        return fen == 0 ? 0 : (int) Math.max(1, Math.round((double) fen * HEIGHT / span));
    }
}
