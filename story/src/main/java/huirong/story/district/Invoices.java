package huirong.story.district;

import huirong.core.money.Fen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** One firm's tax-control invoices of one direction, month by month. */
final class Invoices {
    /** The ceiling of the invoice forms that small firms get. */
    private static final long MOST_NET_FEN = 9_999_900;

    private final Firm firm;
    private final Direction direction;
    private final Chance chance;
    private final Partners partners;
    private long number;

    private Invoices(Firm firm, Direction direction, Partners partners) {
        this.firm = firm;
        this.direction = direction;
        this.partners = partners;
        chance = firm.chance(direction.name());
        number = 10_000_000 + chance.below(80_000_000);
    }

    /** Rows by month, as {@link Months#all} counts them. */
    static List<List<List<String>>> byMonth(Firm firm, Direction direction, List<Firm> district) {
        Invoices invoices = new Invoices(firm, direction, Partners.of(firm, direction, district));
        return Months.all().mapToObj(invoices::month).toList();
    }

    private List<List<String>> month(int month) {
        double health = firm.health().at(month);
        double sales = firm.form().salesFen(firm.size())
                * direction.share()
                * Season.of(month)
                * (0.5 + 0.8 * health)
                * chance.between(0.75, 1.25);
        // A failing firm has months in which nothing is sold.
        if (health < 0.2 && chance.happens(0.35)) return List.of();
        int count = (int) Math.max(chance.between(1, 4), sales / 6_500_000 + 1);
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < count; i++) days.add(chance.between(1, Months.month(month).lengthOfMonth()));
        days.sort(null);
        List<List<String>> rows = new ArrayList<>();
        for (int day : days) {
            long net = Math.min(MOST_NET_FEN, (long) (sales / count * chance.between(0.6, 1.4)));
            issue(rows, Months.month(month), day, net, health);
        }
        return rows;
    }

    private void issue(List<List<String>> rows, YearMonth month, int day, long net, double health) {
        String partner = partners.one(chance);
        String issued = Long.toString(next());
        boolean voided = chance.happens(0.01 + 0.06 * (1 - health));
        rows.add(row(issued, month.atDay(day), partner, net, voided ? "作废" : "正常", ""));
        if (voided || !chance.happens(0.004 + 0.03 * (1 - health))) return;
        // A red letter takes the whole invoice back, in the same month so that the files stay in order.
        LocalDate later = month.atDay(Math.min(month.lengthOfMonth(), day + chance.between(1, 6)));
        rows.add(row(Long.toString(next()), later, partner, -net, "正常", issued));
    }

    /** Invoices a firm issues follow each other; those it receives come from many books. */
    private long next() {
        if (direction == Direction.IN) return 10_000_000 + chance.below(80_000_000);
        return ++number;
    }

    private List<String> row(
            String issued, LocalDate day, String partner, long net, String status, String original) {
        long tax = net * direction.rate(firm, day) / 100;
        return List.of(
                firm.code(),
                issued,
                day.toString(),
                partner,
                Fen.yuan(net),
                Fen.yuan(tax),
                Fen.yuan(net + tax),
                status,
                original);
    }
}
