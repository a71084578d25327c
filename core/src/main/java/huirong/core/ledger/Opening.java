package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Movement.Kind;
import java.time.Instant;
import java.util.Map;

/**
 * A line that opens an account (开户) in a book that stands already; nothing moves. A book so takes in a contributor or a bank when
 * it comes, and its head line stays what it was.
 *
 * @param document what it rests on
 * @param by who stands for it
 * @param previous SHA-256 of the line before, 64 hex digits
 */
public record Opening(
        long no, String ref, Account account, String document, String by, Instant at, String previous)
        implements Line {
    @Override
    public String line() {
        return CanonicalJson.write(Map.of(
                "no", no,
                "ref", ref,
                "kind", Kind.OPENING.name(),
                "code", account.code(),
                "side", account.side().name(),
                "floored", account.floored(),
                "document", document,
                "by", by,
                "at", at.toEpochMilli(),
                "previous", previous));
    }
}
