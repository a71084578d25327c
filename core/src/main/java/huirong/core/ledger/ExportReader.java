package huirong.core.ledger;

import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Fault;
import huirong.core.ledger.Verification.Result;
import huirong.core.ledger.Verification.Sound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Goes once through an export, line by line, up to the first that is broken. */
final class ExportReader {
    private static final byte[] CLOSING = "{\"entries\":".getBytes(StandardCharsets.US_ASCII);

    private final Lines lines;
    private final References references;
    private final List<Root> roots;
    private final MerkleTree tree = new MerkleTree();
    /** Hash of the line before, as digits. */
    private final byte[] head = new byte[HashDigits.LENGTH];

    private int agreed;

    ExportReader(Lines lines, References references, List<Root> roots) {
        this.lines = lines;
        this.references = references;
        this.roots = roots.stream().sorted(Comparator.comparingLong(Root::entries)).toList();
    }

    Result result() throws IOException {
        ReadLine first = lines.next();
        if (first == null || !first.hashed) return new Broken(0, Fault.HASH);
        Chart chart;
        try {
            String text = text(first);
            chart = Chart.read(text);
            if (!Arrays.equals(first.line(), text.getBytes(StandardCharsets.UTF_8))) return new Broken(0, Fault.UNREADABLE);
        } catch (IllegalArgumentException unreadable) {
            return new Broken(0, Fault.UNREADABLE);
        }
        if (roots.stream().anyMatch(root -> !root.book().equals(chart.book()))) return new Broken(0, Fault.ROOT);
        Recomputation book = new Recomputation(chart, references);
        if (!grown(first, 0)) return disagreeing();
        for (ReadLine line = lines.next(); line != null; line = lines.next()) {
            long no = book.no() + 1;
            if (!line.hashed) return new Broken(no, Fault.HASH);
            if (line.begins(CLOSING)) return closed(line, chart, book);
            Fault fault = book.take(line, head);
            if (fault != null) return new Broken(no, fault);
            if (!grown(line, no)) return disagreeing();
        }
        return new Broken(book.no() + 1, Fault.CLOSING);
    }

    private Result closed(ReadLine line, Chart chart, Recomputation book) throws IOException {
        Books.Head last = new Books.Head(book.no(), new String(head, StandardCharsets.US_ASCII));
        if (!line.ended || !text(line).equals(Verification.closing(last))) return new Broken(book.no() + 1, Fault.CLOSING);
        if (lines.next() != null) return new Broken(book.no() + 1, Fault.BEYOND);
        if (book.uneven() != 0) return new Broken(book.no(), Fault.UNEVEN);
        if (agreed < roots.size()) return new Broken(book.no() + 1, Fault.CUT);
        return new Sound(chart.book(), book.no(), last.hash(), book.balances());
    }

    /** Takes the line into chain and tree; false if a root over these lines is another. */
    private boolean grown(ReadLine line, long no) {
        System.arraycopy(line.digits, 0, head, 0, HashDigits.LENGTH);
        if (agreed == roots.size()) return true;
        tree.add(line.hash);
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

    private static String text(ReadLine line) {
        return new String(line.line(), StandardCharsets.UTF_8);
    }
}
