package huirong.core.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A budget split over a list by the expected return of each grade.
 *
 * @param shares one for each borrower, in the list's order
 * @param budgetFen what could be lent
 * @param returnFen expected in a year from all lines
 */
public record Allocation(List<Share> shares, long budgetFen, long returnFen) {
    /** Why a borrower gets its line or none. */
    public enum Ground {
        LENT,
        /** The bank's table has no such grade. */
        NO_SUCH_GRADE,
        /** No rate of the table brings more than it loses. */
        NO_RETURN,
        /** Others return more. */
        BUDGET_SPENT
    }

    public record Share(Borrower borrower, Ground ground, long lineFen) {}

    /** What one grade gets. */
    public record Sum(String grade, long borrowers, long lines, long fen) {}

    public Allocation {
        shares = List.copyOf(shares);
    }

    public static Allocation of(long budgetFen, Lot lot, List<Borrower> borrowers, PriceList prices) {
        List<Long> returns = borrowers.stream()
                .map(borrower -> prices.of(borrower.grade()).map(PriceList.Price::returned).orElse(0L))
                .toList();
        BudgetSplit split = BudgetSplit.of(budgetFen, lot, returns);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < returns.size(); i++) {
            Borrower borrower = borrowers.get(i);
            long line = split.linesFen().get(i);
            Ground ground = line > 0 ? Ground.LENT : returns.get(i) > 0 ? Ground.BUDGET_SPENT : none(borrower, prices);
            shares.add(new Share(borrower, ground, line));
        }
        return new Allocation(shares, budgetFen, split.returnFen());
    }

    public long lentFen() {
        return shares.stream().mapToLong(Share::lineFen).sum();
    }

    public long lines() {
        return shares.stream().filter(share -> share.lineFen > 0).count();
    }

    /** By grade, in the order in which the list first names them. */
    public List<Sum> sums() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Share share : shares) {
            String grade = share.borrower.grade();
            Sum before = sums.getOrDefault(grade, new Sum(grade, 0, 0, 0));
            sums.put(
                    grade,
                    new Sum(grade, before.borrowers + 1, before.lines + (share.lineFen > 0 ? 1 : 0), before.fen + share.lineFen));
        }
        return List.copyOf(sums.values());
    }

    private static Ground none(Borrower borrower, PriceList prices) {
        return prices.of(borrower.grade()).isEmpty() ? Ground.NO_SUCH_GRADE : Ground.NO_RETURN;
    }
}
