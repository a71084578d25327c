package huirong.core.ledger;

import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Meaning.Legs;
import huirong.core.ledger.Meaning.None;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of the book: from what it holds and a slip to the next entry, or the reason why not. */
public final class Booking {
    /** What became of a slip. */
    public sealed interface Outcome {
        /** It is this entry; whoever keeps the book adds it. */
        record Booked(Entry entry) implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    /** How an account may be called. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9][A-Za-z0-9._-]{0,79}");

    private Booking() {}

    /** Decides about a slip; changes nothing. */
    public static Outcome decide(Books books, Slip slip) {
        if (books.earlier(slip.ref()).isPresent()) return refused(Refusal.REF_TAKEN);
        return switch (Meaning.of(books, slip.movement())) {
            case Legs legs -> entered(books, slip, legs);
            case None(Refusal reason) -> refused(reason);
        };
    }

    /**
     * The line that opens an account.
     *
     * @return empty if the book has the account, its code is not spelled as one is, or the reference is taken
     */
    public static Optional<Opening> open(Books books, String ref, Account account, String document, String by, Instant at) {
        boolean fits = CODE.matcher(account.code()).matches()
                && books.account(account.code()).isEmpty()
                && books.earlier(ref).isEmpty();
        Books.Head head = books.head();
        return fits
                ? Optional.of(new Opening(head.no() + 1, ref, account, document, by, at, head.hash()))
                : Optional.empty();
    }

    private static Outcome entered(Books books, Slip slip, Legs legs) {
        Optional<Account> debit = books.account(legs.debit());
        Optional<Account> credit = books.account(legs.credit());
        if (debit.isEmpty() || credit.isEmpty() || legs.debit().equals(legs.credit())) return refused(Refusal.ACCOUNT);
        Balance debitBefore = books.balance(legs.debit());
        Balance creditBefore = books.balance(legs.credit());
        Balance debitAfter;
        Balance creditAfter;
        try {
            debitAfter = debitBefore.plus(Side.DEBIT, legs.pending(), legs.posted());
            creditAfter = creditBefore.plus(Side.CREDIT, legs.pending(), legs.posted());
            if (below(debit.get(), debitBefore, debitAfter) || below(credit.get(), creditBefore, creditAfter))
                return refused(Refusal.BELOW_FLOOR);
        } catch (ArithmeticException beyond) {
            return refused(Refusal.AMOUNT);
        }
        Books.Head head = books.head();
        return new Outcome.Booked(new Entry(
                head.no() + 1,
                slip.ref(),
                legs.kind(),
                legs.debit(),
                legs.credit(),
                legs.fen(),
                legs.of(),
                slip.document(),
                slip.by(),
                slip.at(),
                debitBefore,
                debitAfter,
                creditBefore,
                creditAfter,
                head.hash()));
    }

    /** An entry may not take an account below its limit; one that raises it is always welcome. */
    private static boolean below(Account account, Balance before, Balance after) {
        long left = after.available(account.side());
        return account.floored() && left < 0 && left < before.available(account.side());
    }

    private static Outcome refused(Refusal reason) {
        return new Outcome.Refused(reason);
    }
}
