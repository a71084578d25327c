package huirong.core.ledger;

import huirong.core.fact.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an export one after another, a line feed behind each. They are read and looked at a block at a time, on all cores, and
 * handed out in order; memory holds one block.
 */
final class Lines {
    /** Bytes of the first block and of the largest: a small export should cost little. */
    private static final int FIRST = 1 << 14;

    private static final int BLOCK = 1 << 20;
    /** Lines that one core looks at before it takes more. */
    private static final int PORTION = 64;

    private final InputStream in;
    private final List<ReadLine> lines = new ArrayList<>();
    private byte[] buffer = new byte[FIRST];
    private int filled;
    /** Behind the last line of the block. */
    private int from;

    private int count;
    private int next;
    private boolean over;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Texts without their line ends. */
    static Lines of(Iterator<String> texts) {
        return new Lines(new Texts(texts));
    }

    /** The next line, good until the one after it is asked for; null after the last. */
    @Nullable ReadLine next() throws IOException {
        if (next == count && !block()) return null;
        return lines.get(next++);
    }

    private boolean block() throws IOException {
        next = 0;
        count = 0;
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        filled -= from;
        from = 0;
        if (buffer.length < BLOCK) buffer = Arrays.copyOf(buffer, buffer.length * 2);
        while (count == 0 && !over) {
            if (filled == buffer.length) buffer = Arrays.copyOf(buffer, filled * 2);
            int searched = filled;
            int read = in.readNBytes(buffer, filled, buffer.length - filled);
            filled += read;
            over = filled < buffer.length;
            for (int at = searched; at < filled; at++) if (buffer[at] == '\n') add(at, true);
        }
        if (over && from < filled) add(filled, false);
        IntStream portions = IntStream.range(0, (count + PORTION - 1) / PORTION);
        (count > PORTION ? portions.parallel() : portions).forEach(this::look);
        return count > 0;
    }

    private void add(int to, boolean ended) {
        if (count == lines.size()) lines.add(new ReadLine());
        lines.get(count++).set(buffer, from, to, ended);
        from = ended ? to + 1 : to;
    }

    private void look(int portion) {
        var digest = Sha256.digest();
        int end = Math.min(count, (portion + 1) * PORTION);
        for (int line = portion * PORTION; line < end; line++) lines.get(line).look(digest);
    }

    /** Texts as the bytes of a file. */
    private static final class Texts extends InputStream {
        private final Iterator<String> texts;
        private byte[] text = {};
        private int at;

        Texts(Iterator<String> texts) {
            this.texts = texts;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == text.length) {
                if (!texts.hasNext()) return -1;
                text = (texts.next() + '\n').getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int part = Math.min(length, text.length - at);
            System.arraycopy(text, at, into, offset, part);
            at += part;
            return part;
        }
    }
}
