package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Movement.Kind;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Proves a book from its export alone: the head line, then a line per entry, then the closing line, each after its own hash
 * and a space. Every entry is made again from its slip by the book's own rules and must come out byte for byte; so sums,
 * limits, balances and chain are all recomputed. Whoever knows the head's hash from elsewhere compares it with {@link Sound#head} and so finds a chain that was
 * written anew as a whole.
 */
public final class Verification {
    /** What the export is. */
    public sealed interface Result {}

    /**
     * All as it should be.
     *
     * @param entries how many
     * @param head hash of the last line before the closing one
     * @param balances by account, in the order of their opening
     */
    public record Sound(long entries, String head, Map<Account, Balance> balances) implements Result {}

    /**
     * Broken.
     *
     * @param no the first entry that is; 0 for the head line; one more than the last entry if the closing line is
     * @param fault what is wrong with it
     */
    public record Broken(long no, Fault fault) implements Result {}

    /** What can be wrong with a line. */
    public enum Fault {
        /** Not an entry in its one spelling. */
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
        BEYOND
    }

    /** Where the line begins, after 64 digits and a space. */
    private static final int LINE = 65;

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
        Book book;
        try {
            String first = lines.hasNext() ? lines.next() : "";
            if (!hashed(first)) return new Broken(0, Fault.HASH);
            book = new Book(Chart.read(first.substring(LINE)));
        } catch (IllegalArgumentException unreadable) {
            return new Broken(0, Fault.UNREADABLE);
        }
        while (lines.hasNext()) {
            String exported = lines.next();
            long no = book.head().no() + 1;
            if (!hashed(exported)) return new Broken(no, Fault.HASH);
            String line = exported.substring(LINE);
            if (line.equals(closing(book.head()))) return lines.hasNext() ? new Broken(no, Fault.BEYOND) : closed(book);
            Fault fault = fault(book, line);
            if (fault != null) return new Broken(no, fault);
        }
        return new Broken(book.head().no() + 1, Fault.CLOSING);
    }

    private static Result closed(Book book) {
        Map<Account, Balance> balances = new LinkedHashMap<>();
        long uneven = 0;
        for (Account account : book.accounts()) {
            Balance balance = book.balance(account.code());
            balances.put(account, balance);
            uneven += balance.debitsPosted() - balance.creditsPosted() + balance.debitsPending() - balance.creditsPending();
        }
        if (uneven != 0) return new Broken(book.head().no(), Fault.UNEVEN);
        return new Sound(book.head().no(), book.head().hash(), balances);
    }

    private static @Nullable Fault fault(Book book, String line) {
        Map<String, Object> said;
        Slip slip;
        try {
            said = CanonicalJson.object(line);
            if (said.containsKey("entries")) return Fault.CLOSING;
            if (Kind.OPENING.name().equals(said.get("kind"))) return opening(book, line, said);
            slip = slip(said);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException unreadable) {
            return Fault.UNREADABLE;
        }
        Books.Head before = book.head();
        if (!Long.valueOf(before.no() + 1).equals(said.get("no"))) return Fault.NUMBER;
        if (!before.hash().equals(said.get("previous"))) return Fault.CHAIN;
        if (!(book.enter(slip) instanceof Outcome.Booked(Entry made))) return Fault.RULES;
        if (made.line().equals(line)) return null;
        return CanonicalJson.write(said).equals(line) ? Fault.SUMS : Fault.UNREADABLE;
    }

    private static @Nullable Fault opening(Book book, String line, Map<String, Object> said) {
        Books.Head before = book.head();
        Account account = new Account(
                text(said, "code"),
                Side.valueOf(text(said, "side")),
                Objects.requireNonNull((Boolean) said.get("floored")));
        Instant at = Instant.ofEpochMilli(number(said, "at"));
        Opening opening = new Opening(
                number(said, "no"),
                text(said, "ref"),
                account,
                text(said, "document"),
                text(said, "by"),
                at,
                text(said, "previous"));
        if (!opening.line().equals(line)) return Fault.UNREADABLE;
        if (opening.no() != before.no() + 1) return Fault.NUMBER;
        if (!opening.previous().equals(before.hash())) return Fault.CHAIN;
        return book.open(opening.ref(), account, opening.document(), opening.by(), at).isPresent() ? null : Fault.RULES;
    }

    private static boolean hashed(String exported) {
        return exported.length() > LINE && exported(exported.substring(LINE)).equals(exported);
    }

    private static Slip slip(Map<String, Object> said) {
        String debit = text(said, "debit");
        String credit = text(said, "credit");
        long fen = number(said, "fen");
        Movement movement =
                switch (Kind.valueOf(text(said, "kind"))) {
                    case TRANSFER -> new Movement.Transfer(debit, credit, fen);
                    case HOLD -> new Movement.Hold(debit, credit, fen);
                    case POST -> new Movement.Post(text(said, "of"), fen);
                    case VOID -> new Movement.Void(text(said, "of"));
                    case REVERSAL -> new Movement.Reversal(text(said, "of"));
                    case OPENING -> throw new IllegalArgumentException("an opening moves nothing");
                };
        Instant at = Instant.ofEpochMilli(number(said, "at"));
        return new Slip(text(said, "ref"), movement, text(said, "document"), text(said, "by"), at);
    }

    private static String text(Map<String, Object> said, String field) {
        return Objects.requireNonNull((String) said.get(field));
    }

    private static long number(Map<String, Object> said, String field) {
        return Objects.requireNonNull((Long) said.get(field));
    }
}
