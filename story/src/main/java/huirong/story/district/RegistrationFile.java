package huirong.story.district;

import huirong.core.money.Fen;
import java.time.LocalDate;
import java.util.List;

/** What the register says of each firm: how it began, and for some a change of name or the end. */
final class RegistrationFile {
    static final Slip.Columns COLUMNS = new Slip.Columns("注册资本(万元)", "生效日期", "名称");

    private RegistrationFile() {}

    static Table through(LocalDate asOf, List<Firm> firms) {
        Table table = empty();
        for (Firm firm : firms) if (!firm.founded().isAfter(asOf)) table.row(row(firm, before(firm), "", "存续", firm.founded()));
        for (Firm firm : firms) if (renamed(firm)) table.row(row(firm, firm.name(), before(firm), "存续", renamedOn(firm)));
        return table;
    }

    /** What changed in the months that came after: firms that gave up. */
    static Table changes(List<Firm> firms) {
        Table table = empty();
        for (Firm firm : firms) {
            if (!firm.joins() && firm.health().last() < 0.12)
                table.row(row(firm, firm.name(), "", "注销", Months.VERY_LAST.atDay(12)));
        }
        return table;
    }

    static Table empty() {
        return new Table(
                "统一社会信用代码", "名称", "曾用名", "经营主体类型", "登记状态", "成立日期", "注册资本(万元)", "行业代码", "经营范围",
                "住所", "生效日期");
    }

    private static List<String> row(Firm firm, String name, String former, String status, LocalDate effective) {
        return List.of(
                firm.code(),
                name,
                former,
                firm.form().chinese(),
                status,
                firm.founded().toString(),
                capital(firm),
                firm.trade().industry(),
                firm.trade().scope(),
                firm.address(),
                effective.toString());
    }

    /** Individual businesses mostly declare no capital. */
    private static String capital(Firm firm) {
        Chance chance = firm.chance("capital");
        if (firm.form() == LegalForm.INDIVIDUAL && chance.happens(0.7)) return "";
        long wan = 5L * (1 + (long) (firm.size() * 39)) + 5L * chance.below(3);
        return Fen.yuan(wan * 100);
    }

    private static boolean renamed(Firm firm) {
        return firm.number() % 17 == 11;
    }

    private static LocalDate renamedOn(Firm firm) {
        return Months.day(firm.chance("renamed"));
    }

    private static String before(Firm firm) {
        return renamed(firm) ? firm.name().replace(firm.trade().noun(), "五金") : firm.name();
    }
}
