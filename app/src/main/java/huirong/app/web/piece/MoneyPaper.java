package huirong.app.web.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper about a payment: printable, its amount in figures and capitals, with the cap that decided.
 *
 * @param number of the paper; null before it has one
 * @param facts what it is about, term and value, in order
 * @param caps each bound on the amount on a line of its own
 * @param amountFen what is paid
 * @param capitals the same in capitals, 叁拾伍万元整
 * @param clause where the rule stands
 * @param signatures who signed, when
 */
public record MoneyPaper(
        @Nullable String number,
        List<Term> facts,
        List<Cap> caps,
        long amountFen,
        String capitals,
        @Nullable String clause,
        List<Signature> signatures) {
    /** One bound: what it is, how it comes about, and whether it is the one that decided. */
    public record Cap(String name, String formula, long fen, boolean decides) {}

    /** Who signed as what; {@code at} is null until then. */
    public record Signature(String role, @Nullable String name, @Nullable String at) {}

    public MoneyPaper {
        facts = List.copyOf(facts);
        caps = List.copyOf(caps);
        signatures = List.copyOf(signatures);
    }
}
