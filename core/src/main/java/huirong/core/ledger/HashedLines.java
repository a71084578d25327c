package huirong.core.ledger;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an export, each with the SHA-256 of what stands behind its own hash. Hashing is half of the work: once there is more
 * than one block of lines, it is done ahead on a thread of its own.
 */
final class HashedLines implements AutoCloseable {
    /** Where the line begins, after its hash and a space. */
    static final int LINE = Sha256.DIGITS + 1;

    private static final int HASH = 32;
    private static final int BLOCK = 1 << 20;
    private static final int AHEAD = 4;

    private static final class Block {
        private byte[] bytes = new byte[1 << 16];
        private int[] ends = new int[64];
        private byte[] hashes = new byte[64 * HASH];
        private int lines;
        /** Whether nothing follows. */
        private boolean last;
        /** Whether its last line had its end. */
        private boolean ended = true;

        private @Nullable IOException failed;
    }

    private final Lines lines;
    private final MessageDigest digest = Sha256.digest();
    private final BlockingQueue<Block> queue = new ArrayBlockingQueue<>(AHEAD);
    private @Nullable Thread ahead;
    private Block block = new Block();
    private int at;

    HashedLines(Lines lines) {
        this.lines = lines;
    }

    /** Goes on to the next line; false after the last. */
    boolean next() throws IOException {
        if (at + 1 < block.lines) {
            at++;
            return true;
        }
        if (block.last) return false;
        boolean first = block.lines == 0;
        block = first ? read() : taken();
        at = 0;
        if (block.failed != null) throw new IOException(block.failed);
        return block.lines > 0;
    }

    byte[] bytes() {
        return block.bytes;
    }

    int from() {
        return at == 0 ? 0 : block.ends[at - 1];
    }

    /** Behind the last byte, without the line's end. */
    int to() {
        return block.ends[at];
    }

    /** Whether the line had its end. */
    boolean ended() {
        return at + 1 < block.lines || block.ended;
    }

    /** Writes the line's 32 bytes of hash. */
    void hash(byte[] into) {
        System.arraycopy(block.hashes, at * HASH, into, 0, HASH);
    }

    private Block taken() {
        if (ahead == null) ahead = Thread.ofPlatform().daemon().name("ledger-hashes").start(this::readAhead);
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("verification was interrupted", stopped);
        }
    }

    private void readAhead() {
        try {
            Block read;
            do {
                read = read();
                queue.put(read);
            } while (!read.last);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Block read() {
        Block read = new Block();
        try {
            int filled = 0;
            while (filled < BLOCK) {
                if (!lines.next()) {
                    read.last = true;
                    break;
                }
                filled = add(read, filled);
            }
        } catch (IOException failed) {
            read.failed = failed;
            read.last = true;
        }
        return read;
    }

    private int add(Block read, int filled) {
        int length = lines.to() - lines.from();
        int end = filled + length;
        if (end > read.bytes.length) read.bytes = Arrays.copyOf(read.bytes, Math.max(end, read.bytes.length * 2));
        System.arraycopy(lines.bytes(), lines.from(), read.bytes, filled, length);
        if (read.lines == read.ends.length) {
            read.ends = Arrays.copyOf(read.ends, read.lines * 2);
            read.hashes = Arrays.copyOf(read.hashes, read.lines * 2 * HASH);
        }
        if (length > LINE) {
            digest.update(read.bytes, filled + LINE, length - LINE);
            System.arraycopy(digest.digest(), 0, read.hashes, read.lines * HASH, HASH);
        }
        read.ends[read.lines++] = end;
        read.ended = lines.ended();
        return end;
    }

    @Override
    public void close() {
        if (ahead != null) ahead.interrupt();
    }
}
