package huirong.app.compensation.ledger;

import static huirong.app.compensation.ledger.FundAccounts.FREE;
import static huirong.app.compensation.ledger.FundAccounts.PAID;
import static huirong.app.compensation.ledger.FundAccounts.RECOURSE;
import static huirong.app.compensation.ledger.FundAccounts.RECOVERABLE;
import static huirong.app.compensation.ledger.FundAccounts.RECOVERED;
import static huirong.app.compensation.ledger.FundAccounts.WRITTEN_OFF;

import huirong.core.ledger.Entry;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Movement.Transfer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a paid claim does to the book, from the payment to the last recovery. Money and what is owed for it move in one transaction,
 * by two entries: the first has the reference that is passed in, the second the same with {@code -owed}.
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

    /**
     * Pays; what was paid is owed from then on.
     *
     * @param hold of the filing it is paid from, whose rest stays held; null where nothing was set aside, and it is paid from what is free
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry pay(String zone, String ref, @Nullable String hold, long fen, String document, String by) {
        carryOver(zone, by);
        Movement payment = hold == null ? new Transfer(PAID, FREE, fen) : new Movement.Post(hold, fen);
        Entry paid = ledger.must(zone, ref, payment, document, by);
        owed(zone, ref, new Transfer(RECOVERABLE, RECOURSE, fen), document, by);
        return paid;
    }

    /**
     * 追回: the fund's part of what a debtor paid after all has come in.
     *
     * @param writtenOff whether it was owed on a claim that had been written off
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry recover(String zone, String ref, long fen, boolean writtenOff, String document, String by) {
        carryOver(zone, by);
        Entry recovered = ledger.must(zone, ref, new Transfer(FREE, RECOVERED, fen), document, by);
        owed(zone, ref, new Transfer(RECOURSE, writtenOff ? WRITTEN_OFF : RECOVERABLE, fen), document, by);
        return recovered;
    }

    /** 核销: no longer pursued. Nothing is paid and nothing forgiven; it stands apart and stays owed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry writeOff(String zone, String ref, long fen, String document, String by) {
        carryOver(zone, by);
        return ledger.must(zone, ref, new Transfer(WRITTEN_OFF, RECOVERABLE, fen), document, by);
    }

    /**
     * 退回补偿: a bank gives back what it should not have been paid. The payment falls by it; it is no recovery.
     *
     * @param owedFen how much of it was still owed by the debtor and is the bank's to pursue again; at most {@code fen}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry clawBack(String zone, String ref, long fen, long owedFen, String document, String by) {
        carryOver(zone, by);
        Entry back = ledger.must(zone, ref, new Transfer(FREE, PAID, fen), document, by);
        if (owedFen > 0) owed(zone, ref, new Transfer(RECOURSE, RECOVERABLE, owedFen), document, by);
        return back;
    }

    private void owed(String zone, String ref, Movement movement, String document, String by) {
        ledger.must(zone, ref + "-owed", movement, document, by);
    }

    /** What was paid before the book had an account for what is owed becomes its first entry there. */
    private void carryOver(String zone, String by) {
        if (ledger.has(zone, RECOVERABLE)) return;
        long paid = ledger.figures(zone).paidFen();
        if (paid > 0) ledger.must(zone, "owed-before", new Transfer(RECOVERABLE, RECOURSE, paid), "carry-over", by);
    }
}
