package huirong.core.ledger;

import huirong.core.ledger.Verification.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether each reference names one line, and each post, void and reversal does what may still be done to the line it refers to.
 *
 * <p>What happens to one reference stands in one of 256 buckets, told apart by the first byte of the reference's hash. What does not
 * fit in memory goes to a temporary file, in the order of the book; at the end each bucket is read alone and gone through. So memory
 * holds the buffer and one bucket. A reference is known by 192 bits of its SHA-256: taking two for one would need a collision.
 */
final class References implements AutoCloseable {
    private static final int BUCKETS = 256;
    private static final int WORDS = ReferenceStates.WORDS;

    /** The first line at which a reference is misused. */
    record Misuse(long no, Fault fault) {}

    /** Where each bucket of a spilled buffer begins in the file, in words, and where the last ends. */
    private final List<long[]> runs = new ArrayList<>();

    private long[] events;
    private final int most;
    private int filled;
    private @Nullable FileChannel file;

    /** @param buffered how many events stay in memory */
    References(int buffered) {
        most = buffered * WORDS;
        events = new long[Math.min(most, 64 * WORDS)];
    }

    /**
     * @param hash of the reference, 32 bytes
     * @param refers whether the line refers to it; else it is the line's own
     */
    void add(byte[] hash, LineReader line, boolean refers, int debit, int credit) throws IOException {
        if (filled == most) spill();
        if (filled == events.length) events = Arrays.copyOf(events, Math.min(most, events.length * 2));
        ByteBuffer words = ByteBuffer.wrap(hash);
        events[filled++] = words.getLong();
        events[filled++] = words.getLong();
        events[filled++] = words.getLong();
        events[filled++] = line.no << 4 | line.kind.ordinal() << 1 | (refers ? 1 : 0);
        events[filled++] = line.fen;
        events[filled++] = (long) debit << 32 | credit;
    }

    /** The first misuse; null if there is none. */
    @Nullable Misuse first() throws IOException {
        if (file == null) return new ReferenceStates(filled / WORDS).first(events, filled);
        spill();
        Misuse first = null;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            long[] words = read(bucket);
            Misuse misuse = new ReferenceStates(words.length / WORDS).first(words, words.length);
            if (first == null || misuse != null && misuse.no() < first.no()) first = misuse;
        }
        return first;
    }

    /** Writes the buffer out, sorted by bucket and otherwise in order. */
    private void spill() throws IOException {
        long[] begins = new long[BUCKETS + 1];
        for (int at = 0; at < filled; at += WORDS) begins[bucket(events[at]) + 1] += WORDS;
        for (int bucket = 0; bucket < BUCKETS; bucket++) begins[bucket + 1] += begins[bucket];
        int[] next = new int[BUCKETS];
        for (int bucket = 0; bucket < BUCKETS; bucket++) next[bucket] = (int) begins[bucket];
        ByteBuffer sorted = ByteBuffer.allocate(filled * Long.BYTES);
        for (int at = 0; at < filled; at += WORDS) {
            int bucket = bucket(events[at]);
            for (int word = 0; word < WORDS; word++) sorted.putLong((next[bucket] + word) * Long.BYTES, events[at + word]);
            next[bucket] += WORDS;
        }
        FileChannel out = open();
        long base = runs.isEmpty() ? 0 : runs.getLast()[BUCKETS];
        for (int i = 0; i <= BUCKETS; i++) begins[i] += base;
        for (long to = base * Long.BYTES; sorted.hasRemaining(); ) to += out.write(sorted, to);
        runs.add(begins);
        filled = 0;
    }

    private long[] read(int bucket) throws IOException {
        long length = runs.stream().mapToLong(run -> run[bucket + 1] - run[bucket]).sum();
        long[] words = new long[Math.toIntExact(length)];
        int at = 0;
        for (long[] run : runs) {
            int part = (int) (run[bucket + 1] - run[bucket]);
            ByteBuffer bytes = ByteBuffer.allocate(part * Long.BYTES);
            for (long from = run[bucket] * Long.BYTES; bytes.hasRemaining(); ) {
                int read = open().read(bytes, from);
                if (read < 0) throw new IOException("the temporary file is shorter than what was written to it");
                from += read;
            }
            bytes.flip().asLongBuffer().get(words, at, part);
            at += part;
        }
        return words;
    }

    /** The file is removed as soon as it is closed. */
    private FileChannel open() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("huirong-ledger", ".references");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    private static int bucket(long firstWord) {
        return (int) (firstWord >>> 56);
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
    }
}
