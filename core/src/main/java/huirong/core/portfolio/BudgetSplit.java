package huirong.core.portfolio;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lending budget split over firms so that the expected return is greatest: each firm gets nothing or a line within the
 * bounds, all lines together at most the budget. It counts what is offered; what a lost customer leaves stays unused.
 *
 * <p>The split is exact, not a search. Returns are in proportion to amounts and the bounds are the same for all, so whoever is
 * lent to has the greatest returns. As many as the budget fills to the bound get the most. If what is left then is below the
 * least, either it stays unused or one more firm gets the least and those with the smallest returns give up what it takes; the
 * better of the two is taken. With more firms than that, the budget is used up already, and money would only move from
 * greater to smaller returns.
 *
 * @param linesFen one for each firm, in the order given
 * @param returnFen expected in a year from all lines
 */
public record BudgetSplit(List<Long> linesFen, long returnFen) {
    private static final long TRILLION = 1_000_000_000_000L;

    public BudgetSplit {
        linesFen = List.copyOf(linesFen);
    }

    /**
     * @param returns of each firm for each yuan offered, in trillionths; a firm at or below nought gets nothing, and among
     *     equal ones the earlier comes first
     * @throws IllegalArgumentException for a budget below nought
     */
    public static BudgetSplit of(long budgetFen, Lot lot, List<Long> returns) {
        if (budgetFen < 0) throw new IllegalArgumentException("no budget: " + budgetFen);
        List<Integer> order = IntStream.range(0, returns.size())
                .boxed()
                .filter(i -> returns.get(i) > 0)
                .sorted(Comparator.comparing(returns::get, Comparator.reverseOrder()))
                .toList();
        int filled = (int) Math.min(order.size(), budgetFen / lot.mostFen());
        List<Long> lines = lines(budgetFen, lot, returns.size(), order.subList(0, filled));
        boolean oneMore = filled < order.size() && (filled + 1) * lot.leastFen() <= budgetFen;
        if (oneMore) {
            List<Long> more = lines(budgetFen, lot, returns.size(), order.subList(0, filled + 1));
            if (returned(more, returns).compareTo(returned(lines, returns)) > 0) lines = more;
        }
        BigInteger returned = returned(lines, returns).divide(BigInteger.valueOf(TRILLION));
        return new BudgetSplit(lines, returned.longValueExact());
    }

    /** Sum of the lines. */
    public long lentFen() {
        return linesFen.stream().mapToLong(Long::longValue).sum();
    }

    /** Everyone in the list gets the least, and then, in its order, as much more as the bound and the budget allow. */
    private static List<Long> lines(long budgetFen, Lot lot, int firms, List<Integer> order) {
        List<Long> lines = new ArrayList<>(Collections.nCopies(firms, 0L));
        long left = budgetFen - order.size() * lot.leastFen();
        for (int firm : order) {
            long more = Math.min(left, lot.mostFen() - lot.leastFen());
            lines.set(firm, lot.leastFen() + more);
            left -= more;
        }
        return lines;
    }

    private static BigInteger returned(List<Long> lines, List<Long> returns) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i) > 0) sum = sum.add(BigInteger.valueOf(lines.get(i)).multiply(BigInteger.valueOf(returns.get(i))));
        return sum;
    }
}
