package huirong.core.bucket;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at once in a long, the first of them lowest. What marks bytes has the highest bit set of the first byte that is
 * meant; marks after the first may be wrong.
 *
 * @see <a href="https://graphics.stanford.edu/~seander/bithacks.html">S. E. Anderson, Bit Twiddling Hacks</a>
 */
final class Eight {
    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Eight() {}

    static long at(byte[] bytes, int at) {
        return (long) BYTES.get(bytes, at);
    }

    /** Marks a byte. */
    static long with(long eight, char ascii) {
        long other = eight ^ ONES * ascii;
        return (other - ONES) & ~other & HIGHS;
    }

    /** Marks a byte below 0x20. */
    static long controls(long eight) {
        return (eight - ONES * 0x20) & ~eight & HIGHS;
    }

    /** The place of the first mark, 8 if there is none. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** From ASCII to what digits are worth. */
    static long digits(long eight) {
        return eight ^ ONES * '0';
    }

    /** How many digits there are until the first that is none. */
    static int countOf(long digits) {
        return first((digits + ONES * (0x80 - 10) | digits) & HIGHS);
    }

    /**
     * The number that the first digits spell, after D. Lemire, Number parsing at a gigabyte per second, 2021.
     *
     * @param count from 0 to 8
     */
    static long number(long digits, int count) {
        if (count == 0) return 0;
        long eight = digits << Long.SIZE - count * Byte.SIZE;
        long pairs = eight * 10 + (eight >>> 8);
        long mask = 0xff_0000_00ffL;
        return (pairs & mask) * (100 + (1_000_000L << 32)) + (pairs >>> 16 & mask) * (1 + (10_000L << 32)) >>> 32;
    }
}
