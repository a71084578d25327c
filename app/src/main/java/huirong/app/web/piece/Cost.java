package huirong.app.web.piece;

import huirong.core.pricing.AllIn;
import huirong.core.pricing.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a loan costs: each month, in all, and as yearly rates.
 *
 * @param instalments in order of their dates; at least one
 * @param feesFen what is paid beside the interest
 * @param annualBasisPoints the interest rate a year, 1 for 0.01 %
 * @param allInMillionths interest and fees as a yearly rate, 10 000 for 1 %
 */
public record Cost(List<Instalment> instalments, long feesFen, int annualBasisPoints, long allInMillionths) {
    /** One payment. Amounts in fen; {@code remainingFen} is the principal left after it. */
    public record Instalment(int number, LocalDate due, long principalFen, long interestFen, long remainingFen) {
        public long paidFen() {
            return principalFen + interestFen;
        }
    }

    /** One column of the chart, principal below and interest above, in units of the drawing. */
    public record Column(long x, long width, long principalTop, long principalHeight, long interestTop, long interestHeight) {}

    /** Width of the drawing, for its view box. */
    public static final long WIDTH = 720;

    /** Height of the drawing, for its view box. */
    public static final long HEIGHT = 120;

    public Cost {
        if (instalments.isEmpty()) throw new IllegalArgumentException("a loan without an instalment");
        instalments = List.copyOf(instalments);
    }

    /** Of a plan and what it costs in all. */
    public static Cost of(Plan plan, AllIn allIn) {
        return new Cost(
                plan.instalments().stream()
                        .map(each -> new Instalment(
                                each.no(), each.due(), each.principalFen(), each.interestFen(), each.remainingFen()))
                        .toList(),
                allIn.feesFen(),
                plan.rate().basisPoints(),
                allIn.yearlyMillionths());
    }

    public long interestFen() {
        return instalments.stream().mapToLong(Instalment::interestFen).sum();
    }

    /** Everything that is paid beyond the principal. */
    public long beyondFen() {
        return interestFen() + feesFen;
    }

    /** Everything that is paid. */
    public long inAllFen() {
        return instalments.stream().mapToLong(Instalment::paidFen).sum() + feesFen;
    }

    public Instalment first() {
        return instalments.getFirst();
    }

    public Instalment last() {
        return instalments.getLast();
    }

    /**
     * How the payments run, the middle of a message's key: {@code once}; {@code interest} first and all principal at the
     * end; {@code level} but for the residue in the last; {@code falling}.
     */
    public String course() {
        if (instalments.size() == 1) return "once";
        List<Instalment> early = instalments.subList(0, instalments.size() - 1);
        if (early.stream().allMatch(each -> each.principalFen() == 0)) return "interest";
        return early.stream().allMatch(each -> each.paidFen() == first().paidFen()) ? "level" : "falling";
    }

    /** The chart: a column per payment, the highest as high as the drawing. */
    public List<Column> columns() {
        long most = Math.max(1, instalments.stream().mapToLong(Instalment::paidFen).max().orElse(1));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < instalments.size(); i++) {
            Instalment each = instalments.get(i);
            long from = WIDTH * i / instalments.size();
            long width = Math.max(2, (WIDTH * (i + 1) / instalments.size() - from) * 3 / 4);
            long whole = each.paidFen() * HEIGHT / most;
            long principal = each.principalFen() * HEIGHT / most;
            columns.add(new Column(from, width, HEIGHT - principal, principal, HEIGHT - whole, whole - principal));
        }
        return columns;
    }
}
