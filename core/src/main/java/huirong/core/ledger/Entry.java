package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Movement.Kind;
import java.time.Instant;
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

    /** Written field by field in canonical order, because a book has many of them. */
    @Override
    public String line() {
        StringBuilder out = new StringBuilder(640);
        out.append("{\"at\":").append(at.toEpochMilli());
        text(out.append(",\"by\":"), by);
        text(out.append(",\"credit\":"), credit);
        creditAfter.write(out.append(",\"credit-after\":"));
        creditBefore.write(out.append(",\"credit-before\":"));
        text(out.append(",\"debit\":"), debit);
        debitAfter.write(out.append(",\"debit-after\":"));
        debitBefore.write(out.append(",\"debit-before\":"));
        text(out.append(",\"document\":"), document);
        out.append(",\"fen\":").append(fen);
        text(out.append(",\"kind\":"), kind.name());
        out.append(",\"no\":").append(no);
        if (of != null) text(out.append(",\"of\":"), of);
        text(out.append(",\"previous\":"), previous);
        text(out.append(",\"ref\":"), ref);
        return out.append('}').toString();
    }

    private static void text(StringBuilder out, String text) {
        CanonicalJson.write(text, out);
    }
}
