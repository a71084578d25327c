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
    /** So many bytes after the last are there to be read, whatever they are, so that eight can be looked at from any on. */
    private static final int BEYOND = 8;

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
            at = lineEnd(at);
            if (at < filled) {
                to = at + 1;
                return true;
            }
            if (from > 0) {
                System.arraycopy(bytes, from, bytes, 0, filled - from);
                at -= from;
                filled -= from;
                from = 0;
            }
            if (filled == bytes.length - BEYOND) {
                if (filled >= LONGEST) throw new Unusable(file, "a line is too long");
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            int read = in.read(bytes, filled, bytes.length - BEYOND - filled);
            if (read < 0) {
                if (filled > 0) throw new Unusable(file, "it is cut off: its last line has no end");
                to = 0;
                return false;
            }
            filled += read;
        }
    }

    /** Where the line ends, or where the bytes do; it looks at eight at a time, since most of a line is not its end. */
    private int lineEnd(int start) {
        int at = start;
        for (; at + Long.BYTES <= filled; at += Long.BYTES) {
            if (Eight.with(Eight.at(bytes, at), '\n') != 0) break;
        }
        while (at < filled && bytes[at] != '\n') at++;
        return at;
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
