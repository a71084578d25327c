package huirong.app.compensation.support;

import huirong.app.intake.rows.TableFile;
import huirong.app.intake.rows.Unreadable;
import huirong.app.membership.Zone;
import huirong.app.web.Typed;
import huirong.app.web.sheet.WrongCell;
import huirong.core.fund.support.SupportKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Supports as a table: 类别、银行、借据编号、统一社会信用代码、已付金额（元）、起始日、截止日、文号, in the first sheet of an Excel
 * file, or in CSV of UTF-8 or GB18030. It is taken whole or not at all.
 *
 * @param supports in the order of their rows; empty where anything is wrong
 * @param wrong what is, row by row
 */
record SupportFile(List<NewSupport> supports, List<WrongCell> wrong) {
    static final List<String> COLUMNS =
            List.of("类别", "银行", "借据编号", "统一社会信用代码", "已付金额（元）", "起始日", "截止日", "文号");
    static final int MOST_ROWS = 20_000;

    private static final Map<String, SupportKind> KINDS = Map.of(
            "风险补偿", SupportKind.COMPENSATION,
            "贴息", SupportKind.INTEREST_SUBSIDY,
            "保费补贴", SupportKind.PREMIUM_SUBSIDY,
            "担保分险", SupportKind.GUARANTEE_SHARE,
            "创业担保贷款", SupportKind.STARTUP_LOAN);

    /**
     * @param bank the code of a bank that a cell names by its code or name; what it does not know it leaves
     * @throws Unreadable if the file as a whole can’t be read
     */
    static SupportFile read(byte[] file, Zone zone, UnaryOperator<String> bank) throws Unreadable, IOException {
        List<NewSupport> supports = new ArrayList<>();
        List<WrongCell> wrong = new ArrayList<>();
        try (TableFile table = TableFile.uploaded(file, COLUMNS)) {
            while (table.hasNext()) {
                TableFile.Line line = table.next();
                if (supports.size() + wrong.size() >= MOST_ROWS) {
                    wrong.add(new WrongCell(line.number(), "", "support-rows"));
                    break;
                }
                if (line.cells().size() != table.width()) {
                    wrong.add(new WrongCell(line.number(), "", "support-columns"));
                    continue;
                }
                Typed typed = new Typed();
                form(table, line, bank).read(zone, typed).ifPresent(supports::add);
                typed.faults().forEach((field, code) -> wrong.add(new WrongCell(line.number(), field, code)));
            }
        }
        return wrong.isEmpty() ? new SupportFile(supports, wrong) : new SupportFile(List.of(), wrong);
    }

    private static SupportForm form(TableFile table, TableFile.Line line, UnaryOperator<String> bank) {
        UnaryOperator<String> cell = column -> line.cells().get(table.column(column)).strip();
        SupportKind kind = KINDS.get(cell.apply("类别"));
        return new SupportForm(
                kind == null ? cell.apply("类别") : kind.name(),
                bank.apply(cell.apply("银行")),
                cell.apply("借据编号"),
                cell.apply("统一社会信用代码"),
                cell.apply("已付金额（元）"),
                cell.apply("起始日"),
                cell.apply("截止日"),
                cell.apply("文号"));
    }
}
