package huirong.story.district;

import huirong.core.money.Fen;
import java.time.LocalDate;
import java.util.List;

/** Public items: penalties, court enforcement, honours. */
final class ConductFiles {
    static final Slip.Columns PENALTY_COLUMNS = new Slip.Columns("罚款金额(元)", "决定日期", "决定书文号");
    static final Slip.Columns ENFORCEMENT_COLUMNS = new Slip.Columns("执行标的(元)", "立案日期", "案号");
    static final Slip.Columns HONOUR_COLUMNS = new Slip.Columns("", "授予日期", "荣誉名称");
    private static final List<String> MATTERS =
            List.of("未按规定保存消防设施检测记录", "产品标识标注不规范", "未按期公示年度报告", "噪声排放超过标准", "特种设备逾期未检验");
    private static final List<String> HONOURS = List.of("质量信得过单位", "守合同重信用单位", "五金工匠工作坊", "放心消费承诺单位");

    /** How likely the worst firm is to have one in the months that came after. */
    private static final double LATER = 0.05;
    /** A firm's first deliveries hold two of a kind at most. */
    private static final int THIRD = 2;

    private ConductFiles() {}

    static Table penalties(List<Firm> firms) {
        Table table = penaltyColumns();
        for (Firm firm : firms) {
            Chance chance = firm.chance("penalty");
            double inclined = 0.55 * (1 - firm.health().last());
            for (int n = 0; n < 2 && chance.happens(inclined); n++) table.row(penalty(firm, n, Months.day(chance), chance));
        }
        return table;
    }

    /** Those of the months that came after; firms that joined had none. */
    static Table laterPenalties(List<Firm> firms) {
        Table table = penaltyColumns();
        for (Firm firm : firms) {
            Chance chance = firm.chance("penalty-later");
            if (!firm.joins() && chance.happens(LATER * (1 - firm.health().last())))
                table.row(penalty(firm, THIRD, Months.laterDay(chance), chance));
        }
        return table;
    }

    private static Table penaltyColumns() {
        return new Table(
                "统一社会信用代码", "行政相对人名称", "决定书文号", "决定日期", "严重程度", "罚款金额(元)", "违法事实", "处罚机关", "修复日期");
    }

    private static List<String> penalty(Firm firm, int n, LocalDate decided, Chance chance) {
        double weight = chance.between(0.0, 1.0) + 0.5 * (1 - firm.health().last());
        String severity = weight > 1.25 ? "严重" : weight > 0.6 ? "一般" : "轻微";
        long fine = weight > 1.25 ? 5_000_000 : weight > 0.6 ? 500_000 + 10_000L * chance.below(150) : 50_000;
        LocalDate repaired = decided.plusMonths(6).plusDays(chance.below(60));
        boolean mended = !severity.equals("严重") && chance.happens(0.3) && repaired.isBefore(Months.LAST.atEndOfMonth());
        return List.of(
                firm.code(),
                firm.name(),
                "示市监处罚〔" + decided.getYear() + "〕" + (100 + firm.number() * 2 + n) + "号",
                decided.toString(),
                severity,
                Fen.yuan(fine),
                chance.one(MATTERS),
                "示例区市场监督管理局",
                mended ? repaired.toString() : "");
    }

    static Table enforcements(List<Firm> firms) {
        Table table = enforcementColumns();
        for (Firm firm : firms) {
            Chance chance = firm.chance("enforcement");
            double inclined = Math.max(0.02, 0.9 - 2.2 * firm.health().last());
            for (int n = 0; n < 2 && chance.happens(inclined); n++)
                table.row(enforcement(firm, n, Months.day(chance), chance));
        }
        return table;
    }

    /** Those of the months that came after; firms that joined had none. */
    static Table laterEnforcements(List<Firm> firms) {
        Table table = enforcementColumns();
        for (Firm firm : firms) {
            Chance chance = firm.chance("enforcement-later");
            if (!firm.joins() && chance.happens(LATER * (1 - firm.health().last())))
                table.row(enforcement(firm, THIRD, Months.laterDay(chance), chance));
        }
        return table;
    }

    private static Table enforcementColumns() {
        return new Table("统一社会信用代码", "被执行人名称", "案号", "立案日期", "执行标的(元)", "案件状态", "执行法院");
    }

    private static List<String> enforcement(Firm firm, int n, LocalDate filed, Chance chance) {
        long claimed = firm.form().salesFen(firm.size()) / 100 * chance.between(20, 250);
        String status = chance.happens(0.3) ? "执行完毕" : chance.happens(0.25) ? "终结本次执行程序" : "执行中";
        return List.of(
                firm.code(),
                firm.name(),
                "(" + filed.getYear() + ")渝示例执" + (200 + firm.number() * 2 + n) + "号",
                filed.toString(),
                Fen.yuan(claimed),
                status,
                "示例区人民法院");
    }

    static Table honours(List<Firm> firms) {
        Table table = new Table("统一社会信用代码", "名称", "荣誉名称", "文号", "级别", "授予日期", "有效期至");
        for (Firm firm : firms) {
            Chance chance = firm.chance("honour");
            if (chance.happens(0.5 * firm.health().last())) table.row(honour(firm, "区级", chance.one(HONOURS), 2, chance));
            if (firm.form() == LegalForm.COMPANY && chance.happens(0.4 * firm.health().last()))
                table.row(honour(firm, "市级", "专精特新中小企业", 3, chance));
        }
        return table;
    }

    private static List<String> honour(Firm firm, String level, String title, int years, Chance chance) {
        LocalDate granted = Months.day(chance);
        return List.of(
                firm.code(),
                firm.name(),
                title,
                "示例经信〔" + granted.getYear() + "〕" + chance.between(10, 60) + "号",
                level,
                granted.toString(),
                granted.plusYears(years).minusDays(1).toString());
    }
}
