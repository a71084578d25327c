package huirong.app.scoring.pricing;

import huirong.app.web.piece.Curves;
import huirong.core.money.Fen;
import huirong.core.money.Ratios;
import huirong.core.portfolio.Allocation;
import huirong.core.portfolio.Loss;
import huirong.core.portfolio.LostCustomers;
import huirong.core.portfolio.PriceList;
import huirong.core.portfolio.PriceList.Price;
import huirong.core.portfolio.RateChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rates by grade and a split, as the page shows them.
 *
 * @param bad chances of bad in millionths by grade; empty if losses are left out
 * @param severity in millionths
 */
record Priced(
        LostCustomers table, Map<String, Long> bad, long severity, PriceList prices, Optional<Allocation> split) {
    private static final long TRILLION = 1_000_000_000_000L;

    /** Of more firms the page shows only so many; the sums are of all. */
    static final int SHOWN = 500;

    /**
     * @param plain what leaves losses out
     * @param loss what counts them; null if they are left out
     * @param rows of the table behind the chart
     */
    public record Grade(String name, Shown plain, @Nullable Shown loss, Curves chart, List<Row> rows) {}

    /** One choice, written out. */
    public record Shown(String rate, String lost, String returned, String formula, boolean worthwhile) {
        static Shown of(RateChoice choice) {
            return new Shown(
                    choice.rate().perCent(),
                    perCent(choice.lost(), 1_000_000_000),
                    perCent(choice.returned(), TRILLION),
                    choice.formula(),
                    choice.returned() > 0);
        }
    }

    /** @param loss null if losses are left out */
    public record Row(String rate, String lost, String plain, @Nullable String loss) {}

    List<Grade> grades() {
        return prices.prices().stream().map(this::grade).toList();
    }

    private Grade grade(Price price) {
        String name = price.grade();
        List<RateChoice> plain = table.choices(name, Loss.NONE);
        List<RateChoice> loss = PriceList.loss(name, bad, severity).map(found -> table.choices(name, found)).orElse(List.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Shown without = Shown.of(plain.get(i));
            rows.add(new Row(without.rate, without.lost, without.returned, loss.isEmpty() ? null : Shown.of(loss.get(i)).returned));
        }
        return new Grade(
                name, Shown.of(price.plain()), price.withLoss().map(Shown::of).orElse(null), chart(plain, loss), rows);
    }

    private static Curves chart(List<RateChoice> plain, List<RateChoice> loss) {
        return Curves.of(
                plain.stream().mapToLong(choice -> choice.rate().basisPoints()).toArray(),
                returned(plain),
                returned(loss),
                basisPoints -> Fen.yuan(basisPoints).replaceAll("\\.?0+$", "") + "%");
    }

    /** In hundredths of a per cent, like the rates. */
    private static long[] returned(List<RateChoice> choices) {
        return choices.stream()
                .mapToLong(choice -> Ratios.scaled(choice.returned(), Ratios.ONE, TRILLION).orElseThrow())
                .toArray();
    }

    private static String perCent(long part, long whole) {
        return Fen.yuan(Ratios.scaled(part, Ratios.ONE, whole).orElseThrow());
    }
}
