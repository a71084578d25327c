package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.core.fund.FilingEvent;
import huirong.core.ledger.Movement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 撤回备案: a bank takes back what it filed wrongly, as long as nothing is overdue and nothing is claimed; what was held goes back. A loan
 * that has gone bad can’t be taken out of the count by which the fund stops. The loan may be filed again, as any other and under the
 * rules of that day.
 */
@Component
public class Withdrawals {
    private final Filings filings;
    private final WithdrawalStore store;
    private final Loans loans;
    private final FundLedger ledger;
    private final Attempts attempts;
    private final Clock clock;

    Withdrawals(Filings filings, WithdrawalStore store, Loans loans, FundLedger ledger, Attempts attempts, Clock clock) {
        this.filings = filings;
        this.store = store;
        this.loans = loans;
        this.ledger = ledger;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws NotVisible for anyone but a maker of the bank that filed it */
    public Optional<FilingRefusal> withdraw(Maker maker, String ref, String key, String words) {
        Actor by = maker.actor();
        Filing seen = filings.visible(by, ref);
        return attempts.once(by, key, "filing.withdraw", "filing " + ref, "bank", List.of(words), () -> {
            Loan loan = loans.locked(seen.loan());
            Filing filing = filings.locked(ref);
            if (loan.overdueSince() != null) return Optional.of(FilingRefusal.OVERDUE_STAYS);
            if (!filings.move(filing, FilingEvent.WITHDRAW)) return Optional.of(FilingRefusal.MOVE);
            store.add(ref, words, by, clock.instant());
            ledger.lock(filing.zone());
            if (ledger.openFen(filing.zone(), ref) > 0)
                ledger.must(filing.zone(), key, new Movement.Void(ref), "filing " + ref, by.account());
            return Optional.empty();
        });
    }

    /** Empty of a filing that was not withdrawn. */
    public Optional<Withdrawal> of(Filing filing) {
        return store.find(filing.ref());
    }
}
