package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.References.Misuse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proves a book from its export alone: the head line, then its numbered lines, then the closing line, each after its own hash and a
 * space. Every line must be in its one spelling and follow from those before it by the rules of {@link Booking}; so chain, sums,
 * limits, balances and references are all recomputed, in memory that does not grow with the book. Against published roots a chain
 * that was written anew as a whole, or cut and closed again, is found as well.
 */
public final class Verification {
    /** What the export is. */
    public sealed interface Result {}

    /**
     * All as it should be.
     *
     * @param book its name
     * @param entries how many numbered lines
     * @param head hash of the last line before the closing one
     * @param balances by account, in the order of their opening
     */
    public record Sound(String book, long entries, String head, Map<Account, Balance> balances) implements Result {}

    /**
     * Broken.
     *
     * @param no the first line that is; 0 for the head line; one more than the last if the closing line is; of a root that does not
     *     agree, the first line after the last root that does
     * @param fault what is wrong with it
     */
    public record Broken(long no, Fault fault) implements Result {}

    /** What can be wrong with a line. */
    public enum Fault {
        /** Not a line in its one spelling. */
        UNREADABLE,
        /** The line is not the one its hash was made of. */
        HASH,
        /** Not the number that follows. */
        NUMBER,
        /** Not tied to the line before it. */
        CHAIN,
        /** What it says moved, the book's rules would not have taken. */
        RULES,
        /** Amounts or balances are not what they come to. */
        SUMS,
        /** Debits and credits differ. */
        UNEVEN,
        /** The closing line is missing, or says another number or hash. */
        CLOSING,
        /** Something stands after the closing line. */
        BEYOND,
        /** A published root is of other lines, or of another book. */
        ROOT,
        /** A published root counts more lines than there are. */
        CUT
    }

    /** How many references stay in memory: 25 MB. */
    static final int BUFFERED = 1 << 19;

    private Verification() {}

    /** The last line of an export, without its hash. */
    public static String closing(Books.Head head) {
        return CanonicalJson.write(Map.of("entries", head.no(), "head", head.hash()));
    }

    /** A line as an export has it. */
    public static String exported(String line) {
        return CanonicalJson.hash(line) + ' ' + line;
    }

    /** Reads lines without their line ends. */
    public static Result of(Iterator<String> lines) {
        try {
            return of(Lines.of(lines), List.of(), BUFFERED);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads an export's bytes, a line feed behind each line.
     *
     * @param roots published roots that it must agree with; whoever made them is the caller's to check
     */
    public static Result of(InputStream export, List<Root> roots) throws IOException {
        return of(new Lines(export), roots, BUFFERED);
    }

    static Result of(Lines lines, List<Root> roots, int buffered) throws IOException {
        try (References references = new References(buffered)) {
            Result result = new ExportReader(lines, references, roots).result();
            @Nullable Misuse misuse = references.first();
            if (misuse == null || result instanceof Broken broken && broken.no() < misuse.no()) return result;
            return new Broken(misuse.no(), misuse.fault());
        }
    }
}
