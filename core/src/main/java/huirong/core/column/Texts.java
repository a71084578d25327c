package huirong.core.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The different texts of one field, each under a number: nought for the first, then one more for each that is new. */
public final class Texts {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHS = 0x8080808080808080L;
    private static final long MIXING = 0x9e3779b97f4a7c15L;

    /** UTF-8, one text after the other. */
    private byte[] bytes = new byte[256];
    /** Where each begins; one more than there are texts. */
    private int[] starts = new int[17];
    private int[] hashes = new int[16];
    private int[] lengths = new int[16];
    /** By hash the number of a text plus one; nought is free. A power of two, at least twice as many as there are texts. */
    private int[] slots = new int[32];

    private int size;

    public int size() {
        return size;
    }

    public void clear() {
        if (size == 0) return;
        Arrays.fill(slots, 0);
        size = 0;
    }

    public int put(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return put(utf8, 0, utf8.length);
    }

    /** @param from holds the text's UTF-8 bytes from {@code start} to before {@code end} */
    public int put(byte[] from, int start, int end) {
        int hash = hash(from, start, end);
        int slot = hash & slots.length - 1;
        for (int found = slots[slot]; found != 0; found = slots[slot]) {
            if (hashes[found - 1] == hash
                    && Arrays.equals(bytes, starts[found - 1], starts[found], from, start, end)) return found - 1;
            slot = slot + 1 & slots.length - 1;
        }
        if (size == hashes.length) {
            grow();
            return put(from, start, end);
        }
        int begin = starts[size];
        int length = end - start;
        if (begin + length > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, begin + length));
        System.arraycopy(from, start, bytes, begin, length);
        starts[size + 1] = begin + length;
        hashes[size] = hash;
        lengths[size] = length(from, start, end);
        slots[slot] = ++size;
        return size - 1;
    }

    public String text(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    /** How long a text is, as {@link String#length()} has it: what needs four bytes of UTF-8 counts twice. */
    public int length(int number) {
        return lengths[number];
    }

    private static int length(byte[] from, int start, int end) {
        int at = start;
        while (at + Long.BYTES <= end && ((long) EIGHT.get(from, at) & HIGHS) == 0) at += Long.BYTES;
        int length = at - start;
        for (; at < end; at++) {
            if ((from[at] & 0xc0) != 0x80) length++;
            if ((from[at] & 0xf8) == 0xf0) length++;
        }
        return length;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size + 1);
        hashes = Arrays.copyOf(hashes, 2 * size);
        lengths = Arrays.copyOf(lengths, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & slots.length - 1;
            while (slots[slot] != 0) slot = slot + 1 & slots.length - 1;
            slots[slot] = i + 1;
        }
    }

    private static int hash(byte[] from, int start, int end) {
        long hash = end - start;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) hash = mixed(hash, (long) EIGHT.get(from, at));
        long rest = 0;
        for (; at < end; at++) rest = rest << 8 | from[at] & 0xff;
        return (int) mixed(hash, rest);
    }

    private static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * MIXING;
        return mixed ^ mixed >>> 32;
    }
}
