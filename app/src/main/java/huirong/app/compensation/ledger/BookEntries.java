package huirong.app.compensation.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Single entries of a fund's book, as people name them. */
@Component
public class BookEntries {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final LedgerStore store;
    private final BookLineStore lines;
    private final PastStore past;

    BookEntries(LedgerStore store, BookLineStore lines, PastStore past) {
        this.store = store;
        this.lines = lines;
        this.past = past;
    }

    /** @param said an entry's number in the book, or its reference */
    public Optional<LedgerLine> find(String zone, String said) {
        Optional<Long> no = NUMBER.matcher(said).matches() ? Optional.of(Long.valueOf(said)) : past.number(zone, said);
        return no.flatMap(
                one -> lines.lines(zone, one + 1, 1).stream().filter(line -> line.no() == one).findFirst());
    }

    /** Whether an entry was taken back. */
    public boolean reversed(String zone, String ref) {
        return Optional.ofNullable(store.earlier(zone, List.of(ref)).get(ref)).orElseThrow().reversed();
    }
}
