package huirong.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Fault;
import huirong.core.ledger.Verification.Sound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final int ENTRIES = 30;

    private final Book book = new Book(Slips.CHART);
    private final List<String> export = export();

    @Test
    void anUntouchedExportIsSoundAndComesToTheBooksBalances() {
        assertThat(result(export)).isInstanceOfSatisfying(Sound.class, sound -> {
            assertThat(sound.entries()).isEqualTo(ENTRIES);
            assertThat(sound.head()).isEqualTo(book.head().hash());
            sound.balances().forEach((account, balance) -> assertThat(balance).isEqualTo(book.balance(account.code())));
        });
    }

    @Test
    void aTailCutOffAndALineAddedAreFound() {
        for (int length = 0; length < export.size(); length++) brokenAt(export.subList(0, length));
        List<String> more = new ArrayList<>(export);
        more.add("more");
        assertThat(result(more)).isEqualTo(new Broken(ENTRIES + 1, Fault.BEYOND));
    }

    @Test
    void anotherSpellingOfTheSameValuesIsRefused() {
        List<String> spaced = new ArrayList<>(export);
        spaced.set(1, Verification.exported(" " + export.get(1).substring(65)));
        assertThat(result(spaced)).isEqualTo(new Broken(1, Fault.UNREADABLE));
    }

    @Test
    void aBalanceThatDoesNotFollowIsNamedEvenIfTheChainWasMadeToFit() {
        Entry first = ((Booked) new Book(Slips.CHART).enter(Slips.slip("a", new Movement.Transfer("awaited", "budget", 5))))
                .entry();
        String forged = first.line().replace("\"debits-posted\":5", "\"debits-posted\":6");
        assertThat(result(exported(forged))).isEqualTo(new Broken(1, Fault.SUMS));
    }

    @Test
    void anEntryTheRulesWouldNotTakeIsNamed() {
        Entry first = ((Booked) new Book(Slips.CHART).enter(Slips.slip("a", new Movement.Transfer("awaited", "budget", 5))))
                .entry();
        String forged = first.line().replace("\"awaited\"", "\"free\"").replace("\"budget\"", "\"awaited\"");
        assertThat(result(exported(forged))).isEqualTo(new Broken(1, Fault.RULES));
    }

    private List<String> export() {
        List<String> lines = new ArrayList<>();
        lines.add(Verification.exported(Slips.CHART.line()));
        Slips slips = new Slips(7);
        while (lines.size() <= ENTRIES)
            if (book.enter(slips.next()) instanceof Booked(Entry entry)) lines.add(Verification.exported(entry.line()));
        lines.add(Verification.exported(Verification.closing(book.head())));
        return lines;
    }

    /** A whole export of one entry, every hash made to fit. */
    private static List<String> exported(String entry) {
        Books.Head head = new Books.Head(1, CanonicalJson.hash(entry));
        return List.of(
                Verification.exported(Slips.CHART.line()),
                Verification.exported(entry),
                Verification.exported(Verification.closing(head)));
    }

    private static Verification.Result result(List<String> lines) {
        return Verification.of(lines.iterator());
    }

    private static long brokenAt(List<String> lines) {
        Verification.Result result = result(lines);
        assertThat(result).isInstanceOf(Broken.class);
        return ((Broken) result).no();
    }
}
