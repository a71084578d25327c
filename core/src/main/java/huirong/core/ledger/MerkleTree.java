package huirong.core.ledger;

import huirong.core.fact.Sha256;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The root over a growing list, after RFC 6962 section 2.1: SHA-256, a leaf behind a byte 0, a node behind a byte 1, the left part
 * the largest power of two below the length. A leaf's data is the 32-byte SHA-256 of a line of the book; leaf 0 is its head line.
 * Memory grows with the logarithm of the length.
 */
public final class MerkleTree {
    /** A whole subtree; the tree is a row of them, each smaller than the one before. */
    private record Peak(long leaves, byte[] hash) {}

    private final MessageDigest digest = Sha256.digest();
    private final Deque<Peak> peaks = new ArrayDeque<>();

    /** Adds the hash of a line, 32 bytes. */
    public void add(byte[] lineHash) {
        digest.update((byte) 0);
        Peak peak = new Peak(1, digest.digest(lineHash));
        while (!peaks.isEmpty() && peaks.getLast().leaves() == peak.leaves())
            peak = joined(peaks.removeLast(), peak);
        peaks.addLast(peak);
    }

    /** The root over what was added so far, 64 hex digits; of nothing, the hash of nothing. */
    public String root() {
        if (peaks.isEmpty()) return HexFormat.of().formatHex(digest.digest());
        Peak root = null;
        for (Peak peak : (Iterable<Peak>) peaks::descendingIterator) root = root == null ? peak : joined(peak, root);
        return HexFormat.of().formatHex(root.hash());
    }

    private Peak joined(Peak left, Peak right) {
        digest.update((byte) 1);
        digest.update(left.hash());
        return new Peak(left.leaves() + right.leaves(), digest.digest(right.hash()));
    }
}
