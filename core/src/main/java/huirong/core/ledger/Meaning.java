package huirong.core.ledger;

import huirong.core.ledger.Books.Earlier;
import huirong.core.ledger.Movement.Kind;
import org.jspecify.annotations.Nullable;

/** What a movement comes to in a book, before its accounts are looked at. */
sealed interface Meaning {
    /** Spelled out: what it adds to pending and to posted, on both sides alike. */
    record Legs(Kind kind, String debit, String credit, long fen, @Nullable String of, long pending, long posted)
            implements Meaning {}

    record None(Refusal reason) implements Meaning {}

    static Meaning of(Books books, Movement movement) {
        return switch (movement) {
            case Movement.Transfer(String debit, String credit, long fen) -> fen <= 0
                    ? new None(Refusal.AMOUNT)
                    : new Legs(Kind.TRANSFER, debit, credit, fen, null, 0, fen);
            case Movement.Hold(String debit, String credit, long fen) -> fen <= 0
                    ? new None(Refusal.AMOUNT)
                    : new Legs(Kind.HOLD, debit, credit, fen, null, fen, 0);
            case Movement.Post(String hold, long fen) -> post(books, hold, fen);
            case Movement.Void(String hold) -> giveBack(books, hold);
            case Movement.Reversal(String ref) -> reversal(books, ref);
        };
    }

    private static Meaning post(Books books, String ref, long fen) {
        Earlier hold = hold(books, ref);
        if (hold == null) return new None(Refusal.NO_SUCH_ENTRY);
        if (fen <= 0) return new None(Refusal.AMOUNT);
        if (fen > hold.openFen()) return new None(Refusal.BEYOND_HOLD);
        return new Legs(Kind.POST, hold.debit(), hold.credit(), fen, ref, -fen, fen);
    }

    private static Meaning giveBack(Books books, String ref) {
        Earlier hold = hold(books, ref);
        if (hold == null) return new None(Refusal.NO_SUCH_ENTRY);
        if (hold.openFen() == 0) return new None(Refusal.BEYOND_HOLD);
        return new Legs(Kind.VOID, hold.debit(), hold.credit(), hold.openFen(), ref, -hold.openFen(), 0);
    }

    private static Meaning reversal(Books books, String ref) {
        Earlier entry = books.earlier(ref).orElse(null);
        if (entry == null || entry.kind() != Kind.TRANSFER && entry.kind() != Kind.POST) return new None(Refusal.NO_SUCH_ENTRY);
        if (entry.reversed()) return new None(Refusal.REVERSED_BEFORE);
        return new Legs(Kind.REVERSAL, entry.debit(), entry.credit(), -entry.fen(), ref, 0, -entry.fen());
    }

    private static @Nullable Earlier hold(Books books, String ref) {
        return books.earlier(ref).filter(entry -> entry.kind() == Kind.HOLD).orElse(null);
    }
}
