package huirong.core.portfolio;

import huirong.core.money.Ratios;
import huirong.core.pricing.AnnualRate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * A bank's own table of the customers it loses at each yearly rate, by grade.
 *
 * @param grades in the table's order
 * @param steps rates ascending
 */
public record LostCustomers(List<String> grades, List<Step> steps) {
    static final long ONE = 1_000_000_000;

    /**
     * One row.
     *
     * @param lost share of customers lost at the rate, in billionths, one for each grade
     */
    public record Step(AnnualRate rate, List<Long> lost) {
        public Step {
            lost = List.copyOf(lost);
        }
    }

    /** @throws IllegalArgumentException saying where, if a share is none, rates do not ascend or a row has too few shares */
    public LostCustomers {
        grades = List.copyOf(grades);
        steps = List.copyOf(steps);
        if (grades.isEmpty() || steps.isEmpty() || new HashSet<>(grades).size() != grades.size())
            throw new IllegalArgumentException("lost customers: needs a rate and a grade, no grade twice: " + grades);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.lost.size() != grades.size() || step.lost.stream().anyMatch(share -> share < 0 || share > ONE))
                throw new IllegalArgumentException("lost customers: no share for each grade at " + step.rate.perCent() + " %");
            if (i > 0 && step.rate.compareTo(steps.get(i - 1).rate) <= 0)
                throw new IllegalArgumentException("lost customers: rates must ascend at " + step.rate.perCent() + " %");
        }
    }

    /**
     * Reads a table in CSV: a heading, then rows of the rate and one share for each grade, as decimals ("0.0465,0.1357…") or
     * per cent ("4.65%,13.57%"). The grade is what follows the last low line of its heading. Shares are rounded to billionths.
     *
     * @throws Unreadable saying in which line something is wrong
     */
    public static LostCustomers read(String csv) {
        return LostCustomersReader.read(csv);
    }

    /**
     * The rate with the greatest expected return for each yuan offered; of equal ones the lowest, which is the firm's gain.
     *
     * <p>{@code return = (1 - lost) x (rate x (1 - bad) - bad x severity)}; with {@link Loss#NONE} it is
     * {@code (1 - lost) x rate}.
     *
     * @throws IllegalArgumentException if the table has no such grade
     */
    public RateChoice best(String grade, Loss loss) {
        return choices(grade, loss).stream()
                .max(Comparator.comparingLong(RateChoice::returned)
                        .thenComparing(RateChoice::rate, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /**
     * What every rate of the table returns, rates ascending.
     *
     * @throws IllegalArgumentException if the table has no such grade
     */
    public List<RateChoice> choices(String grade, Loss loss) {
        int column = grades.indexOf(grade);
        if (column < 0) throw new IllegalArgumentException("lost customers: no grade " + grade);
        return steps.stream()
                .map(step -> choice(grade, step.rate, step.lost.get(column), loss))
                .toList();
    }

    private static RateChoice choice(String grade, AnnualRate rate, long lost, Loss loss) {
        long returned = Ratios.scaled(loss.margin(rate.basisPoints()), ONE - lost, ONE).orElseThrow();
        return new RateChoice(grade, rate, lost, loss, returned);
    }
}
