package huirong.core.ledger;

import java.security.MessageDigest;
import java.util.Arrays;

/** A line of an export with all that can be told of it without those before it. Used again for a later line. */
final class ReadLine {
    /** Where the line begins, after its hash and a space. */
    private static final int LINE = HashDigits.LENGTH + 1;

    /** What it says, if it is {@link #spelled}. */
    final LineReader said = new LineReader();
    /** The hash that stands before it, or would have to, as digits. */
    final byte[] digits = new byte[HashDigits.LENGTH];

    byte[] hash = {};
    /** Hash of its own reference, and of the one it refers to. */
    byte[] ref = {};

    byte[] of = {};
    /** Whether its hash stands before it. */
    boolean hashed;
    /** Whether it is an entry or an opening in the one spelling. */
    boolean spelled;
    /** Whether a line feed stood behind it. */
    boolean ended;

    private byte[] bytes = {};
    private int from;
    private int to;

    /** Takes a line, from its hash to before its line feed; the bytes stay as they are until the next. */
    void set(byte[] line, int begin, int end, boolean feed) {
        bytes = line;
        from = begin;
        to = end;
        ended = feed;
    }

    void look(MessageDigest digest) {
        hashed = false;
        spelled = false;
        if (to - from <= LINE || bytes[from + HashDigits.LENGTH] != ' ') return;
        digest.update(bytes, from + LINE, to - from - LINE);
        hash = digest.digest();
        HashDigits.write(hash, digits);
        hashed = Arrays.equals(digits, 0, HashDigits.LENGTH, bytes, from, from + HashDigits.LENGTH);
        spelled = hashed && said.read(bytes, from + LINE, to);
        if (!spelled) return;
        ref = hash(digest, said.ref);
        if (said.refers) of = hash(digest, said.of);
    }

    private byte[] hash(MessageDigest digest, LineReader.Slice slice) {
        digest.update(bytes, slice.from, slice.to - slice.from);
        return digest.digest();
    }

    /** Whether it says that this is the hash of the line before it. */
    boolean follows(byte[] previous) {
        LineReader.Slice named = said.previous;
        return Arrays.equals(bytes, named.from, named.to, previous, 0, previous.length);
    }

    boolean begins(byte[] with) {
        int begin = from + LINE;
        return to - begin >= with.length && Arrays.equals(bytes, begin, begin + with.length, with, 0, with.length);
    }

    /** Without its hash. */
    byte[] line() {
        return Arrays.copyOfRange(bytes, from + LINE, to);
    }
}
