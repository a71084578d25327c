package huirong.core.money;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;

/** Powers of a monthly rate, in exact whole numbers: the level payment of a loan, and the rate that a row of payments bears. */
public final class Annuity {
    private static final BigInteger MONTHLY = BigInteger.valueOf(120_000);
    private static final BigInteger MILLIONTHS_OF_A_YEAR = BigInteger.valueOf(12_000_000);
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    /** A thousand times the sum in a year: what bears more is no loan. */
    private static final long HIGHEST = 1_000_000_000L;

    private Annuity() {}

    /** One amount of a row, in fen and in order of months: what the borrower gets is above nought, what is paid is below. */
    public record Flow(int month, long fen) {}

    /**
     * The level monthly payment A = P·i·(1+i)^n / ((1+i)^n − 1) with i = yearly rate / 12, rounded half up to the fen; P/n
     * without interest.
     */
    public static long payment(long principalFen, int yearlyBasisPoints, int months) {
        BigInteger principal = BigInteger.valueOf(principalFen);
        if (yearlyBasisPoints == 0) return Ratios.rounded(principal, BigInteger.valueOf(months)).orElseThrow();
        BigInteger rate = BigInteger.valueOf(yearlyBasisPoints);
        BigInteger grown = MONTHLY.add(rate).pow(months);
        BigInteger divisor = grown.subtract(MONTHLY.pow(months)).multiply(MONTHLY);
        return Ratios.rounded(principal.multiply(rate).multiply(grown), divisor).orElseThrow();
    }

    /**
     * Twelve times the monthly rate at which a row of amounts is worth nothing today (内部收益率), in millionths: the greatest
     * whole millionth at which the borrower still pays no less than he got. Found by halving, on exact numbers.
     *
     * @param flows begins with what the borrower gets, and goes on with what is paid
     * @return nought if no more is paid than was got; empty if no rate below a thousand times a year will do
     */
    public static OptionalLong yearlyRate(List<Flow> flows) {
        if (worth(flows, HIGHEST).signum() <= 0) return OptionalLong.empty();
        if (worth(flows, 0).signum() >= 0) return OptionalLong.of(0);
        // The worth to the borrower rises with the rate: not above nought at low, above it at high.
        long low = 0;
        long high = HIGHEST;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (worth(flows, middle).signum() <= 0) low = middle;
            else high = middle;
        }
        return OptionalLong.of(low);
    }

    /** What a yearly rate, taken in twelfths and left standing, grows to in a year (复利), in millionths. */
    public static long compounded(long yearlyMillionths) {
        BigInteger year = MILLIONTHS_OF_A_YEAR.add(BigInteger.valueOf(yearlyMillionths)).pow(12);
        return Ratios.rounded(year.multiply(MILLION), MILLIONTHS_OF_A_YEAR.pow(12)).orElseThrow() - MILLION.longValue();
    }

    /** Worth today times a number above nought, which leaves the sign: fractions are never needed. */
    private static BigInteger worth(List<Flow> flows, long yearlyMillionths) {
        BigInteger grown = MILLIONTHS_OF_A_YEAR.add(BigInteger.valueOf(yearlyMillionths));
        BigInteger worth = BigInteger.ZERO;
        BigInteger scale = BigInteger.ONE;
        int month = 0;
        for (Flow flow : flows) {
            for (; month < flow.month; month++) {
                worth = worth.multiply(grown);
                scale = scale.multiply(MILLIONTHS_OF_A_YEAR);
            }
            worth = worth.add(scale.multiply(BigInteger.valueOf(flow.fen)));
        }
        return worth;
    }
}
