package huirong.core.bucket;

import huirong.core.fact.CanonicalJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a bucket's file line by line. Without {@link #finish()} the file has no end and every reader refuses it.
 */
public final class BucketWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final CheckedOutputStream out;
    private long lines;

    /** @param to closed with this */
    public BucketWriter(Head head, OutputStream to) throws IOException {
        out = new CheckedOutputStream(new BufferedOutputStream(to, BUFFER), Checksums.begun());
        write(head.line());
    }

    /** @param line of one firm, which must follow the one before by its reference */
    public void add(String line) throws IOException {
        write(line);
        lines++;
    }

    /** Writes the last line. */
    public void finish() throws IOException {
        write(CanonicalJson.write(Map.of("lines", lines, "crc32c", Checksums.text(out.getChecksum()))));
        out.flush();
    }

    public long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(String line) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
