package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A published root: it fixes the head line and the first {@code entries} lines of a book for whoever has it.
 *
 * @param book its name, as the head line has it
 * @param head hash of the last of these lines
 * @param root {@link MerkleTree} over the head line and these lines
 * @param at when it was made
 */
public record Root(String book, long entries, String head, String root, Instant at) {
    private static final Set<String> FIELDS = Set.of("at", "book", "entries", "head", "root");

    /** What is signed: the canonical spelling. */
    public String line() {
        return CanonicalJson.write(
                Map.of("at", at.toEpochMilli(), "book", book, "entries", entries, "head", head, "root", root));
    }

    /** @throws IllegalArgumentException for anything but the one spelling of a root */
    public static Root read(String line) {
        Map<String, Object> said = CanonicalJson.object(line);
        if (said.keySet().equals(FIELDS)
                && said.get("at") instanceof Long at
                && said.get("book") instanceof String book
                && said.get("entries") instanceof Long entries
                && said.get("head") instanceof String head
                && said.get("root") instanceof String root) {
            Root read = new Root(book, entries, head, root, Instant.ofEpochMilli(at));
            if (read.line().equals(line)) return read;
        }
        throw new IllegalArgumentException("not a root in its one spelling");
    }
}
