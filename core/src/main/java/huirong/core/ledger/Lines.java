package huirong.core.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;

/** Lines one after another, as bytes that stay until the next. */
interface Lines {
    /** Goes on to the next line; false after the last. */
    boolean next() throws IOException;

    byte[] bytes();

    int from();

    /** Behind the last byte, without the line's end. */
    int to();

    /** Whether the line just read had its end. */
    boolean ended();

    /** Texts without their line ends. */
    static Lines of(Iterator<String> texts) {
        return new Lines() {
            private byte[] line = {};

            @Override
            public boolean next() {
                if (!texts.hasNext()) return false;
                line = texts.next().getBytes(StandardCharsets.UTF_8);
                return true;
            }

            @Override
            public byte[] bytes() {
                return line;
            }

            @Override
            public int from() {
                return 0;
            }

            @Override
            public int to() {
                return line.length;
            }

            @Override
            public boolean ended() {
                return true;
            }
        };
    }

    /** A file's bytes, each line with a line feed behind it. */
    static Lines of(InputStream in) {
        return new Lines() {
            private byte[] buffer = new byte[1 << 16];
            private int filled;
            private int from;
            private int to = -1;
            private boolean ended;

            @Override
            public boolean next() throws IOException {
                if (!ended && to >= 0) return false;
                from = to + 1;
                for (int at = from; ; at++) {
                    if (at == filled) {
                        at -= from;
                        if (!more()) {
                            to = filled;
                            ended = false;
                            return from < filled;
                        }
                    }
                    if (buffer[at] != '\n') continue;
                    to = at;
                    ended = true;
                    return true;
                }
            }

            /** Moves what was begun to the front and reads on. */
            private boolean more() throws IOException {
                System.arraycopy(buffer, from, buffer, 0, filled - from);
                filled -= from;
                from = 0;
                if (filled == buffer.length) buffer = Arrays.copyOf(buffer, filled * 2);
                int read = in.read(buffer, filled, buffer.length - filled);
                if (read <= 0) return false;
                filled += read;
                return true;
            }

            @Override
            public byte[] bytes() {
                return buffer;
            }

            @Override
            public int from() {
                return from;
            }

            @Override
            public int to() {
                return to;
            }

            @Override
            public boolean ended() {
                return ended;
            }
        };
    }
}
