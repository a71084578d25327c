package huirong.app.compensation.ledger;

import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.book.FundAccounts;
import huirong.core.ledger.Entry;
import huirong.core.ledger.Movement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what a paid claim moves, from the payment to the last recovery ({@link ClaimMovements}). Where money and what is owed for it
 * move together, the first entry has the reference that is passed in, the second the same with {@code -owed}.
 *
 * <p>How much of a claim is owed or written off is the caller's to know; the book keeps the sums and refuses to go below zero.
 * References are made outside, once; {@code by} names who stands for it. Each throws {@code IllegalStateException} if the book does
 * not take it, and leaves all as it was once the transaction is rolled back.
 */
@Component
public class PaidClaims {
    private final FundLedger ledger;

    PaidClaims(FundLedger ledger) {
        this.ledger = ledger;
    }

    /** @param hold of the filing it is paid from; null where nothing was set aside, and it is paid from what is free */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry pay(String zone, String ref, @Nullable String hold, long fen, String document, String by) {
        return enter(zone, ref, hold == null ? ClaimMovements.payFree(fen) : ClaimMovements.pay(hold, fen), document, by);
    }

    /** @param writtenOff whether it was owed on a claim that had been written off */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry recover(String zone, String ref, long fen, boolean writtenOff, String document, String by) {
        return enter(zone, ref, ClaimMovements.recover(fen, writtenOff), document, by);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Entry writeOff(String zone, String ref, long fen, String document, String by) {
        return enter(zone, ref, List.of(ClaimMovements.writeOff(fen)), document, by);
    }

    /** @param owedFen how much of it was still owed by the debtor; at most {@code fen} */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry clawBack(String zone, String ref, long fen, long owedFen, String document, String by) {
        return enter(zone, ref, ClaimMovements.clawBack(fen, owedFen), document, by);
    }

    private Entry enter(String zone, String ref, List<Movement> movements, String document, String by) {
        carryOver(zone, by);
        Entry first = ledger.must(zone, ref, movements.get(0), document, by);
        for (Movement owed : movements.subList(1, movements.size())) ledger.must(zone, ref + "-owed", owed, document, by);
        return first;
    }

    /** What was paid before the book had an account for what is owed becomes its first entry there. */
    private void carryOver(String zone, String by) {
        if (ledger.has(zone, FundAccounts.RECOVERABLE)) return;
        long paid = ledger.figures(zone).paidFen();
        if (paid > 0) ledger.must(zone, "owed-before", ClaimMovements.owed(paid), "carry-over", by);
    }
}
