package huirong.core.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream as bytes, in one array that is used again for each. */
final class Lines {
    /** No firm's facts are longer; a file that is no file of lines ends here. */
    private static final int LONGEST = 1 << 28;

    private final String file;
    private final InputStream in;
    private byte[] bytes = new byte[1 << 18];
    private int filled;
    private int from;
    private int to;

    Lines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        from = to;
        int at = from;
        while (true) {
            for (; at < filled; at++)
                if (bytes[at] == '\n') {
                    to = at + 1;
                    return true;
                }
            if (from > 0) {
                System.arraycopy(bytes, from, bytes, 0, filled - from);
                at -= from;
                filled -= from;
                from = 0;
            }
            if (filled == bytes.length) {
                if (filled >= LONGEST) throw new Unusable(file, "a line is too long");
                bytes = Arrays.copyOf(bytes, 2 * filled);
            }
            int read = in.read(bytes, filled, bytes.length - filled);
            if (read < 0) {
                if (filled > 0) throw new Unusable(file, "it is cut off: its last line has no end");
                to = 0;
                return false;
            }
            filled += read;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** After the last byte that is not the line's end. */
    int end() {
        return to - 1;
    }

    String text() {
        return new String(bytes, from, end() - from, StandardCharsets.UTF_8);
    }

    /** Whether it begins with these bytes. */
    boolean starts(byte[] with) {
        return Arrays.mismatch(bytes, from, Math.min(end(), from + with.length), with, 0, with.length) < 0;
    }
}
