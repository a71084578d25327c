package huirong.app.compensation.fund.act;

import huirong.app.compensation.ledger.BookEntries;
import huirong.app.compensation.ledger.LedgerLine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which entries two persons may take back (红字冲销): those that two persons entered from the fund's page. Every other entry belongs
 * to a filing, a claim or a recovery, whose record would contradict the book if the entry alone were undone; the refusal says
 * which act is right instead.
 */
@Component
class Reversals {
    private final BookEntries entries;
    private final FundStore store;

    Reversals(BookEntries entries, FundStore store) {
        this.entries = entries;
        this.store = store;
    }

    /** The entry that was named by its number or its reference. */
    Optional<LedgerLine> named(String zone, String said) {
        return entries.find(zone, said);
    }

    /** Why this entry is not taken back in this way; empty if it may be. */
    Optional<FundRefusal> against(String zone, LedgerLine line) {
        if (entries.reversed(zone, line.ref()) || store.reversing(zone, line.ref())) return Optional.of(FundRefusal.REVERSED);
        return switch (line.kind()) {
            case OPENING -> Optional.of(FundRefusal.OPENING);
            case HOLD, VOID -> Optional.of(FundRefusal.OF_FILING);
            case POST -> Optional.of(FundRefusal.OF_CLAIM);
            case REVERSAL -> Optional.of(FundRefusal.OF_REVERSAL);
            case TRANSFER -> entered(line.ref()) ? Optional.empty() : Optional.of(FundRefusal.OF_RECOVERY);
        };
    }

    /** From the fund's page; interest that goes on to the treasury is two entries, each of which is taken back by itself. */
    private boolean entered(String ref) {
        boolean onward = ref.endsWith(FundLimits.ONWARD);
        return store.find(onward ? ref.substring(0, ref.length() - FundLimits.ONWARD.length()) : ref).isPresent();
    }

    /** The reversal's entry says which one it takes back, and why. */
    static FundMovement of(String zone, LedgerLine line, String reason) {
        String document = "#" + line.no() + " " + reason;
        return new FundMovement(zone, FundProposal.Kind.REVERSAL, line.fen(), document, "", line.ref());
    }
}
