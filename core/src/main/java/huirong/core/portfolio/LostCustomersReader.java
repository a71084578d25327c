package huirong.core.portfolio;

import huirong.core.portfolio.LostCustomers.Step;
import huirong.core.pricing.AnnualRate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads decimals as the whole numbers they are, so that a table means the same everywhere. */
final class LostCustomersReader {
    private static final int DIGITS = 9;
    private static final long BASIS_POINT = 100_000;

    private LostCustomersReader() {}

    static LostCustomers read(String csv) {
        TypedTable table = TypedTable.read(csv);
        List<String> grades = table.heading().stream()
                .skip(1)
                .map(heading -> heading.substring(heading.lastIndexOf('_') + 1).strip())
                .toList();
        if (grades.isEmpty()) throw Unreadable.noColumn("流失率", "share of customers lost");
        Set<String> seen = new HashSet<>();
        for (String grade : grades) {
            if (grade.isEmpty()) throw Unreadable.blank(1, "等级", "grade");
            if (!seen.add(grade)) throw Unreadable.gradeTwice(grade);
        }
        List<Step> steps = new ArrayList<>();
        for (TypedTable.Line line : table.lines()) {
            Step step = step(line);
            if (!steps.isEmpty() && step.rate().compareTo(steps.getLast().rate()) <= 0)
                throw Unreadable.notAscending(line.no(), step.rate().perCent());
            steps.add(step);
        }
        return new LostCustomers(grades, steps);
    }

    private static Step step(TypedTable.Line line) {
        String typed = line.cells().getFirst();
        long rate = share(line.no(), typed);
        if (rate % BASIS_POINT != 0) throw Unreadable.noRate(line.no(), typed);
        return new Step(
                new AnnualRate((int) (rate / BASIS_POINT)),
                line.cells().stream().skip(1).map(cell -> share(line.no(), cell)).toList());
    }

    private static long share(int line, String text) {
        return TypedTable.share(text, DIGITS).orElseThrow(() -> Unreadable.noShare(line, text));
    }
}
