package huirong.core.bucket;

import huirong.core.fact.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Checksum;

/**
 * Reads a bucket's file line by line. Only once {@link #next()} has said that there is no more is the file known to be whole:
 * whatever is made of its lines must be thrown away if that is not reached.
 */
public final class BucketReader implements AutoCloseable {
    private static final byte[] LAST = "{\"crc32c\":".getBytes(StandardCharsets.UTF_8);

    private final String file;
    private final InputStream in;
    private final Lines lines;
    private final Checksum sum = Checksums.begun();
    private final Head head;
    private final FactsLine facts;
    private long read;

    /**
     * @param file its name, for messages
     * @param in closed with this
     * @throws Unusable if it does not begin as such a file does
     */
    public BucketReader(String file, Content content, InputStream in) throws IOException {
        this.file = file;
        this.in = in;
        this.lines = new Lines(file, in);
        if (!lines.next()) throw new Unusable(file, "it is empty");
        head = Head.read(file, content, lines.text());
        facts = new FactsLine(file, head.validOn());
        count();
    }

    public Head head() {
        return head;
    }

    /**
     * Moves to the next firm's line; false once the file has ended as it must.
     *
     * @throws Unusable if it ends otherwise
     */
    public boolean next() throws IOException {
        if (!lines.next()) throw new Unusable(file, "it is cut off after " + read + " firms");
        if (lines.starts(LAST)) {
            end(lines.text());
            return false;
        }
        count();
        read++;
        return true;
    }

    /** How many firms there were so far. */
    public long read() {
        return read;
    }

    /** The firm's facts; the next firm's take their place. */
    public FirmColumns columns() throws Unusable {
        return facts.read(lines);
    }

    /** The firm's facts, to keep. */
    public FirmFacts facts() throws Unusable {
        FirmColumns firm = columns();
        return new FirmFacts(firm.firm(), firm.file(), firm.facts().file());
    }

    /** What a card says of the firm. */
    public FirmScore score() throws Unusable {
        return FirmScore.read(file, lines.text());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void end(String line) throws IOException {
        String found = Checksums.text(sum);
        try {
            JsonFields last = JsonFields.of("last line", line).only("lines", "crc32c");
            if (last.number("lines") != read)
                throw new Unusable(file, "it holds " + read + " firms where its last line says " + last.number("lines"));
            if (!last.text("crc32c").equals(found))
                throw new Unusable(file, "it was altered: its bytes have another checksum than its last line says");
        } catch (IllegalArgumentException none) {
            throw new Unusable(file, none.getMessage());
        }
        if (lines.next()) throw new Unusable(file, "it goes on after its last line");
    }

    private void count() {
        sum.update(lines.bytes(), lines.from(), lines.end() + 1 - lines.from());
    }
}
