package huirong.app.compensation.filing.list;

import huirong.app.compensation.filing.Declared;
import huirong.app.intake.rows.TableFile;
import huirong.app.intake.rows.Unreadable;
import huirong.app.web.Typed;
import huirong.app.web.sheet.WrongCell;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list as a table, in the first sheet of an Excel file, or in CSV of UTF-8 or GB18030; columns that it does not need it leaves. It is
 * taken whole or not at all.
 *
 * @param rows in the order of the file; empty where anything is wrong
 * @param wrong what is, row by row
 */
record ListFile(List<Listed> rows, List<WrongCell> wrong) {
    static final String NOTE = "借据编号";
    static final String SIZE = "企业规模";
    static final String SECURITY = "担保方式";
    static final String COLLATERAL = "押品价值（元）";
    static final String CAUSES = "提高分担比例的情形";
    static final String ALONE = "没有其他财政分险";
    static final String USED = "资金按申请用途使用";
    static final List<String> COLUMNS = List.of(NOTE, SIZE, SECURITY, COLLATERAL, CAUSES, ALONE, USED);
    static final int MOST_ROWS = 100_000;

    private static final int MOST_WRONG = 200;
    private static final String YES = "是";

    private static final Map<String, Size> SIZES = Map.of(
            "大型企业", Size.LARGE,
            "中型企业", Size.MEDIUM,
            "小型企业", Size.SMALL,
            "微型企业", Size.MICRO,
            "个体工商户", Size.INDIVIDUAL);

    private static final Map<String, Security> SECURITIES =
            Map.of("信用", Security.CREDIT, "保证", Security.GUARANTEE, "质押", Security.PLEDGE, "抵押", Security.MORTGAGE);

    private static final Map<String, Cause> CAUSE_NAMES = Map.of(
            "首贷户", Cause.FIRST_LOAN,
            "纯信用", Cause.PURE_CREDIT,
            "在白名单内", Cause.WHITE_LIST,
            "在重点名单内", Cause.KEY_LIST,
            "知识产权质押", Cause.IP_PLEDGE,
            "使用央行政策工具资金", Cause.CENTRAL_BANK_TOOL);

    /** @throws Unreadable if the file as a whole can’t be read */
    static ListFile read(byte[] file) throws Unreadable, IOException {
        List<Listed> rows = new ArrayList<>();
        List<WrongCell> wrong = new ArrayList<>();
        Set<String> notes = new HashSet<>();
        try (TableFile table = TableFile.uploaded(file, COLUMNS)) {
            while (table.hasNext() && wrong.size() < MOST_WRONG) {
                TableFile.Line line = table.next();
                if (rows.size() >= MOST_ROWS) {
                    wrong.add(new WrongCell(line.number(), "", "list-rows"));
                    break;
                }
                if (line.cells().size() != table.width()) {
                    wrong.add(new WrongCell(line.number(), "", "support-columns"));
                    continue;
                }
                Typed typed = new Typed();
                Listed row = row(table, line, typed);
                if (!notes.add(row.iou())) typed.fault(NOTE, "list-twice");
                rows.add(row);
                typed.faults().forEach((column, code) -> wrong.add(new WrongCell(line.number(), column, code)));
            }
        }
        return wrong.isEmpty() ? new ListFile(rows, wrong) : new ListFile(List.of(), wrong);
    }

    private static Listed row(TableFile table, TableFile.Line line, Typed typed) {
        String note = cell(table, line, NOTE);
        if (note.isEmpty()) typed.fault(NOTE, "typed.missing");
        if (!cell(table, line, ALONE).equals(YES)) typed.fault(ALONE, "list-alone");
        if (!cell(table, line, USED).equals(YES)) typed.fault(USED, "list-used");
        Security security = one(SECURITIES, cell(table, line, SECURITY), Security.CREDIT, SECURITY, typed);
        Declared declared = new Declared(
                one(SIZES, cell(table, line, SIZE), Size.SMALL, SIZE, typed),
                security,
                Declared.collateralFen(typed, COLLATERAL, cell(table, line, COLLATERAL), security),
                causes(cell(table, line, CAUSES), typed));
        return new Listed(line.number(), note, declared);
    }

    private static <E> E one(Map<String, E> names, String cell, E other, String column, Typed typed) {
        if (!names.containsKey(cell)) typed.fault(column, "list-" + (column.equals(SIZE) ? "size" : "security"));
        return names.getOrDefault(cell, other);
    }

    private static Set<Cause> causes(String cell, Typed typed) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (String name : cell.isEmpty() ? new String[0] : cell.split("[、，,；;\\s]+")) {
            Cause cause = CAUSE_NAMES.get(name);
            if (cause == null) typed.fault(CAUSES, "list-causes");
            else causes.add(cause);
        }
        return causes;
    }

    private static String cell(TableFile table, TableFile.Line line, String column) {
        return line.cells().get(table.column(column)).strip();
    }
}
