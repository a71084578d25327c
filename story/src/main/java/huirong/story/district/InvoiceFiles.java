package huirong.story.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invoices of the firms that authorised it: what the tax office delivers first, and what it adds a month later. */
final class InvoiceFiles {
    private static final int LAST = Months.COUNT - 1;

    private final Direction direction;
    private final Table first;
    private final List<List<String>> later = new ArrayList<>();

    InvoiceFiles(Direction direction, List<Firm> firms) {
        this.direction = direction;
        first = empty();
        for (Firm firm : firms) {
            if (!firm.authorised()) continue;
            List<List<List<String>>> months = Invoices.byMonth(firm, direction, firms);
            months.subList(0, LAST).forEach(first::rows);
            later.addAll(months.get(LAST));
            lateVoid(firm, months.get(LAST - 1)).ifPresent(later::add);
        }
    }

    static Slip.Columns columns(Direction direction) {
        return new Slip.Columns("价税合计", "开票日期", direction.partner());
    }

    /** All months but the last. */
    Table first() {
        return first;
    }

    /** The last month, voids of the month before that were told late, and rows that were rejected the first time. */
    Table second(List<List<String>> owed) {
        return empty().rows(later).rows(owed);
    }

    private static Optional<List<String>> lateVoid(Firm firm, List<List<String>> month) {
        if (month.isEmpty() || !firm.chance("late void").happens(0.12)) return Optional.empty();
        List<String> last = month.getLast();
        if (!last.get(7).equals("正常") || last.get(4).startsWith("-")) return Optional.empty();
        List<String> voided = new ArrayList<>(last);
        voided.set(7, "作废");
        return Optional.of(List.copyOf(voided));
    }

    private Table empty() {
        return new Table(
                "纳税人识别号", "发票号码", "开票日期", direction.partner(), "金额", "税额", "价税合计", "发票状态", "对应蓝字发票号码");
    }
}
