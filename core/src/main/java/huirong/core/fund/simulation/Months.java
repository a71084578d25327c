package huirong.core.fund.simulation;

import huirong.core.fund.breaker.Watch;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What happened in each month, so that a rule's months are added up without going through loans again. */
final class Months {
    private record Month(int loans, long filedFen, int badLoans, long badFen, long paidFen) {
        static final Month NONE = new Month(0, 0, 0, 0, 0);

        Month plus(Month other) {
            return new Month(
                    loans + other.loans,
                    Math.addExact(filedFen, other.filedFen),
                    badLoans + other.badLoans,
                    Math.addExact(badFen, other.badFen),
                    Math.addExact(paidFen, other.paidFen));
        }
    }

    private final NavigableMap<Integer, Month> months = new TreeMap<>();

    void filed(LocalDate day, long fen) {
        months.merge(of(day), new Month(1, fen, 0, 0, 0), Month::plus);
    }

    void bad(LocalDate day, long fen) {
        months.merge(of(day), new Month(0, 0, 1, fen, 0), Month::plus);
    }

    void paid(LocalDate day, long fen) {
        months.merge(of(day), new Month(0, 0, 0, 0, fen), Month::plus);
    }

    /** The months up to the one that ends at a cut-off. */
    Watch watch(int last, int count, long balanceFen, long overdueFen) {
        Month sum = Month.NONE;
        for (Map.Entry<Integer, Month> month : months.subMap(last - count, false, last, true).entrySet())
            sum = sum.plus(month.getValue());
        return new Watch(
                sum.loans, sum.filedFen, balanceFen, overdueFen, sum.badLoans, sum.badFen, sum.paidFen);
    }

    static int of(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
