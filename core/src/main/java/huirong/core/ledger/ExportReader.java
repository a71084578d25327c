package huirong.core.ledger;

import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Fault;
import huirong.core.ledger.Verification.Result;
import huirong.core.ledger.Verification.Sound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Goes once through an export, line by line, up to the first that is broken. */
final class ExportReader {
    /** Where the line begins, after its hash and a space. */
    private static final int LINE = Sha256.DIGITS + 1;

    private static final byte[] CLOSING = "{\"entries\":".getBytes(StandardCharsets.US_ASCII);

    private final Lines lines;
    private final References references;
    private final List<Root> roots;
    private final MessageDigest digest = Sha256.digest();
    private final MerkleTree tree = new MerkleTree();
    /** Hash of the line before, as digits. */
    private final byte[] head = new byte[Sha256.DIGITS];

    private final byte[] digits = new byte[Sha256.DIGITS];
    private byte[] hash = {};
    private int agreed;

    ExportReader(Lines lines, References references, List<Root> roots) {
        this.lines = lines;
        this.references = references;
        this.roots = roots.stream().sorted(Comparator.comparingLong(Root::entries)).toList();
    }

    Result result() throws IOException {
        if (!lines.next() || !hashed()) return new Broken(0, Fault.HASH);
        Chart chart;
        try {
            String text = text();
            chart = Chart.read(text);
            if (!Arrays.equals(line(), text.getBytes(StandardCharsets.UTF_8))) return new Broken(0, Fault.UNREADABLE);
        } catch (IllegalArgumentException unreadable) {
            return new Broken(0, Fault.UNREADABLE);
        }
        if (roots.stream().anyMatch(root -> !root.book().equals(chart.book()))) return new Broken(0, Fault.ROOT);
        Recomputation book = new Recomputation(chart, references);
        if (!grown(0)) return disagreeing();
        while (lines.next()) {
            long no = book.no() + 1;
            if (!hashed()) return new Broken(no, Fault.HASH);
            if (begins(CLOSING)) return closed(chart, book);
            Fault fault = book.take(lines.bytes(), lines.from() + LINE, lines.to(), head);
            if (fault != null) return new Broken(no, fault);
            if (!grown(no)) return disagreeing();
        }
        return new Broken(book.no() + 1, Fault.CLOSING);
    }

    private Result closed(Chart chart, Recomputation book) throws IOException {
        Books.Head last = new Books.Head(book.no(), new String(head, StandardCharsets.US_ASCII));
        if (!lines.ended() || !text().equals(Verification.closing(last))) return new Broken(book.no() + 1, Fault.CLOSING);
        if (lines.next()) return new Broken(book.no() + 1, Fault.BEYOND);
        if (book.uneven() != 0) return new Broken(book.no(), Fault.UNEVEN);
        if (agreed < roots.size()) return new Broken(book.no() + 1, Fault.CUT);
        return new Sound(chart.book(), book.no(), last.hash(), book.balances());
    }

    /** Whether the line has its hash before it and its end behind it. */
    private boolean hashed() {
        byte[] bytes = lines.bytes();
        int from = lines.from();
        if (lines.to() - from <= LINE || bytes[from + Sha256.DIGITS] != ' ') return false;
        digest.update(bytes, from + LINE, lines.to() - from - LINE);
        hash = digest.digest();
        Sha256.digits(hash, digits);
        return Arrays.equals(digits, 0, Sha256.DIGITS, bytes, from, from + Sha256.DIGITS);
    }

    /** Takes the line into chain and tree; false if a root over these lines is another. */
    private boolean grown(long no) {
        System.arraycopy(digits, 0, head, 0, Sha256.DIGITS);
        if (agreed == roots.size()) return true;
        tree.add(hash);
        for (; agreed < roots.size() && roots.get(agreed).entries() == no; agreed++) {
            Root root = roots.get(agreed);
            boolean same = root.root().equals(tree.root())
                    && root.head().equals(new String(head, StandardCharsets.US_ASCII));
            if (!same) return false;
        }
        return true;
    }

    private Broken disagreeing() {
        return new Broken(agreed == 0 ? 0 : roots.get(agreed - 1).entries() + 1, Fault.ROOT);
    }

    private boolean begins(byte[] with) {
        int from = lines.from() + LINE;
        return lines.to() - from >= with.length
                && Arrays.equals(lines.bytes(), from, from + with.length, with, 0, with.length);
    }

    private String text() {
        return new String(line(), StandardCharsets.UTF_8);
    }

    private byte[] line() {
        return Arrays.copyOfRange(lines.bytes(), lines.from() + LINE, lines.to());
    }
}
