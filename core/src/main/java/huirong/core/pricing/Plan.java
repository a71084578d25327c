package huirong.core.pricing;

import huirong.core.money.Annuity;
import huirong.core.money.Ratios;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan of a loan drawn at once. Interest is counted by whole months at a twelfth of the yearly rate (对年对月对日,
 * 月利率＝年利率÷12, which is 30/360), each month's interest rounded to the fen. The last instalment takes the residue of the
 * principal.
 *
 * <p>Source: 中国人民银行《关于人民币贷款利率有关问题的通知》(银发〔2003〕251号) and 银发〔2005〕129号 let banks count whole years
 * and months by month and odd days by day over 360. A contract that counts the actual days over 360 costs up to 365/360 of
 * this interest at the same yearly rate; the contract decides.
 *
 * @param principalFen what is drawn
 * @param drawnOn the day of drawing
 */
public record Plan(
        long principalFen,
        AnnualRate rate,
        int months,
        Repayment repayment,
        LocalDate drawnOn,
        List<Instalment> instalments) {
    /** Ten thousand million yuan: beyond any loan here, and far from where a long ends. */
    public static final long MOST_FEN = 1_000_000_000_000L;

    public static final int MOST_MONTHS = 360;
    private static final long BASIS_POINTS_OF_A_YEAR = 120_000;

    public Plan {
        instalments = List.copyOf(instalments);
    }

    /**
     * @param principalFen 1 to {@link #MOST_FEN}
     * @param months 1 to {@link #MOST_MONTHS}
     * @throws IllegalArgumentException outside these limits; whoever takes input checks it against the product first
     */
    public static Plan of(long principalFen, AnnualRate rate, int months, Repayment repayment, LocalDate drawnOn) {
        if (principalFen < 1 || principalFen > MOST_FEN) throw new IllegalArgumentException("principal " + principalFen);
        if (months < 1 || months > MOST_MONTHS) throw new IllegalArgumentException("months " + months);
        List<Instalment> instalments =
                switch (repayment) {
                    case EQUAL_INSTALMENTS -> equalInstalments(principalFen, rate, months, drawnOn);
                    case EQUAL_PRINCIPAL -> equalPrincipal(principalFen, rate, months, drawnOn);
                    case INTEREST_MONTHLY_PRINCIPAL_AT_END -> interestMonthly(principalFen, rate, months, drawnOn);
                    case ALL_AT_END -> List.of(new Instalment(
                            1, months, drawnOn.plusMonths(months), principalFen, interest(principalFen, rate, months), 0));
                };
        return new Plan(principalFen, rate, months, repayment, drawnOn, instalments);
    }

    public long interestFen() {
        return instalments.stream().mapToLong(Instalment::interestFen).sum();
    }

    /** Principal and interest together; fees are beside it. */
    public long totalFen() {
        return principalFen + interestFen();
    }

    public LocalDate lastDue() {
        return drawnOn.plusMonths(months);
    }

    /** The principal still owed after the payment of a month, in fen; month nought is the drawing. */
    public long owedAfter(int month) {
        long owed = principalFen;
        for (Instalment instalment : instalments) if (instalment.month() <= month) owed = instalment.remainingFen();
        return owed;
    }

    private static List<Instalment> equalInstalments(long principal, AnnualRate rate, int months, LocalDate drawnOn) {
        long payment = Annuity.payment(principal, rate.basisPoints(), months);
        List<Instalment> instalments = new ArrayList<>();
        long remaining = principal;
        for (int month = 1; month <= months; month++) {
            long interest = interest(remaining, rate, 1);
            long paid = month == months ? remaining : Math.min(remaining, Math.max(0, payment - interest));
            remaining -= paid;
            instalments.add(monthly(month, drawnOn, paid, interest, remaining));
        }
        return instalments;
    }

    private static List<Instalment> equalPrincipal(long principal, AnnualRate rate, int months, LocalDate drawnOn) {
        List<Instalment> instalments = new ArrayList<>();
        long remaining = principal;
        for (int month = 1; month <= months; month++) {
            long interest = interest(remaining, rate, 1);
            long paid = month == months ? remaining : principal / months;
            remaining -= paid;
            instalments.add(monthly(month, drawnOn, paid, interest, remaining));
        }
        return instalments;
    }

    private static List<Instalment> interestMonthly(long principal, AnnualRate rate, int months, LocalDate drawnOn) {
        List<Instalment> instalments = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            long paid = month == months ? principal : 0;
            long remaining = month == months ? 0 : principal;
            instalments.add(monthly(month, drawnOn, paid, interest(principal, rate, 1), remaining));
        }
        return instalments;
    }

    private static Instalment monthly(int month, LocalDate drawnOn, long principal, long interest, long remaining) {
        return new Instalment(month, month, drawnOn.plusMonths(month), principal, interest, remaining);
    }

    private static long interest(long principal, AnnualRate rate, int months) {
        return Ratios.scaled(principal, (long) rate.basisPoints() * months, BASIS_POINTS_OF_A_YEAR).orElseThrow();
    }
}
