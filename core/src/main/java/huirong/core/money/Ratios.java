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
        BigInteger exact = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger whole = BigInteger.valueOf(c).abs();
        BigInteger magnitude = exact.abs().shiftLeft(1).add(whole).divide(whole.shiftLeft(1));
        BigInteger rounded = exact.signum() * Long.signum(c) < 0 ? magnitude.negate() : magnitude;
        return rounded.bitLength() < 64 ? OptionalLong.of(rounded.longValue()) : OptionalLong.empty();
    }
}
