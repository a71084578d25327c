package huirong.core.fund.breaker;

import huirong.core.fund.policy.Breakers.Metric;
import huirong.core.fund.policy.Breakers.Over;

/**
 * The figures of one bank, one product or the whole fund at a cut-off, counted over the months a rule looks at.
 *
 * @param loans filed within them
 * @param filedFen amount of these
 * @param balanceFen unpaid principal of all filed loans
 * @param overdueFen unpaid principal of those overdue
 * @param badLoans how many went bad within them
 * @param badFen unpaid principal of these when they did
 * @param paidFen what the fund paid within them
 */
public record Watch(
        int loans, long filedFen, long balanceFen, long overdueFen, int badLoans, long badFen, long paidFen) {

    long part(Metric metric) {
        return switch (metric) {
            case OVERDUE -> overdueFen;
            case BAD -> badFen;
            case PAID -> paidFen;
        };
    }

    long whole(Over over) {
        return switch (over) {
            case FILED -> filedFen;
            case BALANCE -> balanceFen;
        };
    }
}
