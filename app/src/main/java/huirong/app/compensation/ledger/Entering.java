package huirong.app.compensation.ledger;

import huirong.core.fund.book.FundAccounts;
import huirong.core.ledger.Account;
import huirong.core.ledger.Book;
import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Entry;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Opening;
import huirong.core.ledger.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines that come on top of a stored book, decided one after another before any is stored. */
final class Entering {
    private final Book book;
    private final List<EntryRow> rows = new ArrayList<>();

    Entering(StoredBooks before) {
        book = new Book(before);
    }

    /** Every reference that deciding about a slip may ask for. */
    static Stream<String> asked(Slip slip) {
        Stream<String> named =
                switch (slip.movement()) {
                    case Movement.Post(String hold, long fen) -> Stream.of(hold);
                    case Movement.Void(String hold) -> Stream.of(hold);
                    case Movement.Reversal(String entry) -> Stream.of(entry);
                    case Movement.Transfer moved -> codes(moved).stream().map(Entering::opening);
                    case Movement.Hold held -> codes(held).stream().map(Entering::opening);
                };
        return Stream.concat(Stream.of(slip.ref()), named);
    }

    /** Enters a slip, after the lines of accounts that it is the first to move. */
    Outcome take(Slip slip) {
        for (String code : codes(slip.movement())) {
            if (book.account(code).isPresent()) continue;
            FundAccounts.opened(code).ifPresent(account -> open(account, slip));
        }
        Outcome outcome = book.enter(slip);
        if (outcome instanceof Booked(Entry entry)) rows.add(EntryRow.of(entry, book.text(), book.head().hash()));
        return outcome;
    }

    private void open(Account account, Slip slip) {
        Opening opening = book.open(opening(account.code()), account, slip.document(), slip.by(), slip.at())
                .orElseThrow(() -> new IllegalStateException("account " + account.code() + " was not opened"));
        rows.add(EntryRow.of(opening, book.text(), book.head().hash()));
    }

    private static String opening(String code) {
        return "account-" + code;
    }

    private static List<String> codes(Movement movement) {
        return switch (movement) {
            case Movement.Transfer(String debit, String credit, long fen) -> List.of(debit, credit);
            case Movement.Hold(String debit, String credit, long fen) -> List.of(debit, credit);
            case Movement.Post post -> List.of();
            case Movement.Void giveBack -> List.of();
            case Movement.Reversal red -> List.of();
        };
    }

    /** How it stands after them. */
    Book book() {
        return book;
    }

    /** In their order. */
    List<EntryRow> rows() {
        return rows;
    }
}
