package huirong.core.money;

import java.math.BigInteger;
import java.util.OptionalLong;

/** The one place where ratios are made: exact whole-number division, rounded half away from zero, in a stated scale. */
public final class Ratios {
    /** Scale of ratios: 10,000 means one. */
    public static final long ONE = 10_000;

    private Ratios() {}

    /** {@code part / whole} in ten-thousandths; empty if the whole is zero or the result does not fit a long. */
    public static OptionalLong perTenThousand(long part, long whole) {
        return scaled(part, ONE, whole);
    }

    /** {@code a * b / c}, computed without overflow, rounded half away from zero; empty if c is zero or it does not fit. */
    public static OptionalLong scaled(long a, long b, long c) {
        if (c == 0) return OptionalLong.empty();
        return rounded(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), BigInteger.valueOf(c));
    }

    /**
     * The named party's share of an amount at {@code perTenThousand}, never more than exact: what does not divide stays with
     * the other party.
     *
     * @throws IllegalArgumentException for an amount below zero, or a share outside 0 to 10,000
     */
    public static long share(long amount, long perTenThousand) {
        if (amount < 0 || perTenThousand < 0 || perTenThousand > ONE)
            throw new IllegalArgumentException("a share of " + perTenThousand + " in " + amount);
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(perTenThousand))
                .divide(BigInteger.valueOf(ONE))
                .longValueExact();
    }

    /**
     * An amount in parts by weight: each part rounded down, and what does not divide goes to one named party, so that the parts
     * add up to the whole.
     *
     * @param weights not below zero, at least one above it
     * @param residue position of the party that gets what does not divide
     * @throws IllegalArgumentException for an amount or a weight below zero, or weights that add up to nothing
     */
    public static long[] split(long amount, long[] weights, int residue) {
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) throw new IllegalArgumentException("a weight below zero: " + weight);
            sum = sum.add(BigInteger.valueOf(weight));
        }
        if (amount < 0 || sum.signum() == 0) throw new IllegalArgumentException("nothing to split " + amount + " by");
        long[] parts = new long[weights.length];
        long left = amount;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights[i])).divide(sum).longValueExact();
            left -= parts[i];
        }
        parts[residue] += left;
        return parts;
    }

    /**
     * {@code amount * part / of}, rounded down.
     *
     * @throws IllegalArgumentException for anything below zero, or if {@code of} is zero
     * @throws ArithmeticException if it does not fit a long
     */
    public static long floor(long amount, long part, long of) {
        if (amount < 0 || part < 0 || of <= 0) throw new IllegalArgumentException(amount + " by " + part + " of " + of);
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(of)).longValueExact();
    }

    /**
     * {@code part / whole} in ten-thousandths, rounded up: what is held against a limit is never less than exact.
     *
     * @throws IllegalArgumentException for a part below zero, or a whole that is not above it
     * @throws ArithmeticException if it does not fit a long
     */
    public static long perTenThousandUp(long part, long whole) {
        if (part < 0 || whole <= 0) throw new IllegalArgumentException(part + " of " + whole);
        BigInteger[] divided =
                BigInteger.valueOf(part).multiply(BigInteger.valueOf(ONE)).divideAndRemainder(BigInteger.valueOf(whole));
        return divided[0].add(BigInteger.valueOf(divided[1].signum())).longValueExact();
    }

    /** {@code part / of} in lowest terms, as a person writes a fraction that is no whole number of ten-thousandths. */
    public static long[] lowest(long part, long of) {
        if (part < 0 || of <= 0) throw new IllegalArgumentException(part + " of " + of);
        long divisor = BigInteger.valueOf(part).gcd(BigInteger.valueOf(of)).longValueExact();
        return new long[] {part / divisor, of / divisor};
    }

    /**
     * Herfindahl index in ten-thousandths: the sum of the squares of the parts over the square of their sum. The order of
     * the parts does not matter. Empty if they add up to nothing.
     *
     * @throws IllegalArgumentException for a part below zero
     */
    public static OptionalLong herfindahl(long... parts) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (long part : parts) {
            if (part < 0) throw new IllegalArgumentException("a part below zero: " + part);
            BigInteger exact = BigInteger.valueOf(part);
            sum = sum.add(exact);
            squares = squares.add(exact.multiply(exact));
        }
        if (sum.signum() == 0) return OptionalLong.empty();
        return rounded(squares.multiply(BigInteger.valueOf(ONE)), sum.multiply(sum));
    }

    /**
     * Coefficient of variation in ten-thousandths: the standard deviation (of the whole, not of a sample) over the mean.
     * Doubles are added in the order given and {@link StrictMath} takes the root, so the bits are the same everywhere.
     * Empty without values or if their mean is not above zero.
     */
    public static OptionalLong variation(long... values) {
        double sum = 0;
        for (long value : values) sum += value;
        if (!(sum > 0)) return OptionalLong.empty();
        double mean = sum / values.length;
        double squares = 0;
        for (long value : values) squares += (value - mean) * (value - mean);
        return OptionalLong.of(StrictMath.round(StrictMath.sqrt(squares / values.length) / mean * ONE));
    }

    /** Rounded half away from zero. */
    static OptionalLong rounded(BigInteger part, BigInteger divisor) {
        BigInteger whole = divisor.abs();
        BigInteger magnitude = part.abs().shiftLeft(1).add(whole).divide(whole.shiftLeft(1));
        BigInteger rounded = part.signum() * divisor.signum() < 0 ? magnitude.negate() : magnitude;
        return rounded.bitLength() < 64 ? OptionalLong.of(rounded.longValue()) : OptionalLong.empty();
    }
}
