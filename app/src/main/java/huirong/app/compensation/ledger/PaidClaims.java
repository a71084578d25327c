package huirong.app.compensation.ledger;

import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.book.FundAccounts;
import huirong.core.ledger.Entry;
import huirong.core.ledger.Movement;
import java.util.List;
import java.util.stream.Stream;
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
    /**
     * Whose claim it is. It stays on the accounts on which its hold or its first payment stands, those of its bank unless it was filed
     * before banks had accounts.
     *
     * @param bank code of the legal entity
     * @param filing under whose reference the hold stands, if anything was held
     * @param claim under whose reference the first payment stands
     */
    public record Whose(String zone, String bank, String filing, String claim) {}

    private final FundLedger ledger;

    PaidClaims(FundLedger ledger) {
        this.ledger = ledger;
    }

    /** @param held whether it is paid from the filing's hold; else nothing was set aside, and it is paid from what is free */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry pay(Whose whose, String ref, boolean held, long fen, String document, String by) {
        ClaimMovements own = movements(whose);
        return enter(whose, ref, held ? own.pay(whose.filing(), fen) : own.payFree(fen), document, by);
    }

    /** @param writtenOff whether it was owed on a claim that had been written off */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry recover(Whose whose, String ref, long fen, boolean writtenOff, String document, String by) {
        return enter(whose, ref, movements(whose).recover(fen, writtenOff), document, by);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Entry writeOff(Whose whose, String ref, long fen, String document, String by) {
        return enter(whose, ref, List.of(movements(whose).writeOff(fen)), document, by);
    }

    /** @param owedFen how much of it was still owed by the debtor; at most {@code fen} */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry clawBack(Whose whose, String ref, long fen, long owedFen, String document, String by) {
        return enter(whose, ref, movements(whose).clawBack(fen, owedFen), document, by);
    }

    private ClaimMovements movements(Whose whose) {
        return new ClaimMovements(Stream.of(whose.filing(), whose.claim())
                .flatMap(ref -> ledger.debited(whose.zone(), ref).stream())
                .findFirst()
                .map(FundAccounts::party)
                .orElse(whose.bank()));
    }

    private Entry enter(Whose whose, String ref, List<Movement> movements, String document, String by) {
        carryOver(whose.zone(), by);
        Entry first = ledger.must(whose.zone(), ref, movements.get(0), document, by);
        for (Movement owed : movements.subList(1, movements.size())) ledger.must(whose.zone(), ref + "-owed", owed, document, by);
        return first;
    }

    /** What was paid before the book had an account for what is owed becomes its first entry there. */
    private void carryOver(String zone, String by) {
        if (ledger.has(zone, FundAccounts.RECOVERABLE)) return;
        long paid = ledger.postedFen(zone, FundAccounts.PAID);
        if (paid > 0) ledger.must(zone, "owed-before", new ClaimMovements("").owed(paid), "carry-over", by);
    }
}
