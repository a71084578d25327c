package huirong.story.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invoices of firms that authorised it: what the tax office delivers first, and what it adds for the months after. */
final class InvoiceFiles {
    private final Table first;
    private final List<List<String>> later = new ArrayList<>();

    /**
     * @param firms those it is asked about
     * @param district all whom they may deal with
     */
    InvoiceFiles(Direction direction, List<Firm> firms, List<Firm> district) {
        first = empty(direction);
        for (Firm firm : firms) {
            List<List<List<String>>> months = Invoices.byMonth(firm, direction, district);
            months.subList(0, Months.COUNT).forEach(first::rows);
            months.subList(Months.COUNT, months.size()).forEach(later::addAll);
            lateVoid(firm, months.get(Months.COUNT - 1)).ifPresent(later::add);
        }
    }

    static Slip.Columns columns(Direction direction) {
        return new Slip.Columns("价税合计", "开票日期", direction.partner());
    }

    /** The first 24 months. */
    Table first() {
        return first;
    }

    /** The months after, and voids of the month before them that were told late. */
    List<List<String>> later() {
        return later;
    }

    private static Optional<List<String>> lateVoid(Firm firm, List<List<String>> month) {
        if (month.isEmpty() || !firm.chance("late void").happens(0.12)) return Optional.empty();
        List<String> last = month.getLast();
        if (!last.get(7).equals("正常") || last.get(4).startsWith("-")) return Optional.empty();
        List<String> voided = new ArrayList<>(last);
        voided.set(7, "作废");
        return Optional.of(List.copyOf(voided));
    }

    static Table empty(Direction direction) {
        return new Table(
                "纳税人识别号", "发票号码", "开票日期", direction.partner(), "金额", "税额", "价税合计", "发票状态", "对应蓝字发票号码");
    }
}
