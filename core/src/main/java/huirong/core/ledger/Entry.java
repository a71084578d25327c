package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Movement.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line of a book (分录). Its bytes are canonical JSON; each carries the hash of the line before it, so that nothing can be
 * changed, taken out or slipped in between without every later hash differing.
 *
 * @param no from 1, without gaps, in the order of commits
 * @param kind what it does
 * @param debit code of the debited account
 * @param credit code of the credited account
 * @param fen the amount; below zero in red only
 * @param of reference of the entry it posts, voids or reverses; null for a transfer or a hold
 * @param debitBefore the debited account's balance before this entry, and so on
 * @param previous SHA-256 of the line before, 64 hex digits; of the book's head line for the first
 */
public record Entry(
        long no,
        String ref,
        Kind kind,
        String debit,
        String credit,
        long fen,
        @Nullable String of,
        String document,
        String by,
        Instant at,
        Balance debitBefore,
        Balance debitAfter,
        Balance creditBefore,
        Balance creditAfter,
        String previous)
        implements Line {

    @Override
    public String line() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("no", no);
        fields.put("ref", ref);
        fields.put("kind", kind.name());
        fields.put("debit", debit);
        fields.put("credit", credit);
        fields.put("fen", fen);
        if (of != null) fields.put("of", of);
        fields.put("document", document);
        fields.put("by", by);
        fields.put("at", at.toEpochMilli());
        fields.put("debit-before", debitBefore.fields());
        fields.put("debit-after", debitAfter.fields());
        fields.put("credit-before", creditBefore.fields());
        fields.put("credit-after", creditAfter.fields());
        fields.put("previous", previous);
        return CanonicalJson.write(fields);
    }
}
