package huirong.core.bucket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are looked for at a place, eight at a time. */
final class Spelled {
    private final String text;
    private final int length;
    private final long[] eights;
    /** Those of the last eight that count. */
    private final long last;

    Spelled(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        this.text = text;
        this.length = bytes.length;
        this.eights = new long[(length + Long.BYTES - 1) / Long.BYTES];
        byte[] filled = Arrays.copyOf(bytes, eights.length * Long.BYTES);
        for (int i = 0; i < eights.length; i++) eights[i] = Eight.at(filled, i * Long.BYTES);
        this.last = -1L >>> eights.length * Long.SIZE - length * Byte.SIZE;
    }

    int length() {
        return length;
    }

    /** Whether they stand there; seven bytes after them must be there, whatever they are. */
    boolean at(byte[] bytes, int at) {
        int whole = eights.length - 1;
        for (int i = 0; i < whole; i++) if (Eight.at(bytes, at + i * Long.BYTES) != eights[i]) return false;
        return (Eight.at(bytes, at + whole * Long.BYTES) & last) == eights[whole];
    }

    @Override
    public String toString() {
        return text;
    }
}
