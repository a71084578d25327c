package huirong.core.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Who may be lent to, as the bank names and grades them; neither is looked up anywhere. */
public record Borrower(String name, String grade) {
    /**
     * Reads a list: a heading, then a line for each. The grade stands in the column whose heading says so (“等级”, “评级” or
     * “grade”), the name in the first other one.
     *
     * @throws Unreadable saying in which line something is wrong
     */
    public static List<Borrower> read(String csv) {
        TypedTable table = TypedTable.read(csv);
        List<String> heading = table.heading();
        int grade = IntStream.range(0, heading.size())
                .filter(i -> grades(heading.get(i)))
                .findFirst()
                .orElseThrow(() -> Unreadable.noColumn("等级", "grade"));
        if (heading.size() < 2) throw Unreadable.noColumn("企业", "firm");
        int name = grade == 0 ? 1 : 0;
        return table.lines().stream().map(line -> borrower(line, name, grade)).toList();
    }

    private static boolean grades(String heading) {
        return heading.contains("等级")
                || heading.contains("评级")
                || heading.toLowerCase(Locale.ROOT).contains("grade");
    }

    private static Borrower borrower(TypedTable.Line line, int name, int grade) {
        Borrower borrower = new Borrower(line.cells().get(name), line.cells().get(grade));
        if (borrower.name.isEmpty()) throw Unreadable.blank(line.no(), "企业", "firm");
        if (borrower.grade.isEmpty()) throw Unreadable.blank(line.no(), "等级", "grade");
        return borrower;
    }
}
