package huirong.app.compensation.filing;

import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.LoanHistory;
import huirong.app.lending.Loans;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FilingState;
import huirong.core.fund.FundTables;
import huirong.core.fund.LastClaim;
import huirong.core.fund.policy.Policy;
import huirong.core.ledger.Movement;
import huirong.core.loan.LoanState;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 备案到期释放: what is held for a loan whose last day for a claim has passed goes back, each by a line of its own in the book. It
 * belongs to the beginning of a {@link FundDay}.
 */
@Component
class Expiries {
    /** Who stands for it in the book: nobody decides. */
    private static final String RULE = "rule";

    private final FilingStore store;
    private final ExpiryStore expired;
    private final Loans loans;
    private final LoanHistory history;
    private final Policies policies;
    private final FundLedger ledger;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Expiries(
            FilingStore store,
            ExpiryStore expired,
            Loans loans,
            LoanHistory history,
            Policies policies,
            FundLedger ledger,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.expired = expired;
        this.loans = loans;
        this.history = history;
        this.policies = policies;
        this.ledger = ledger;
        this.transactions = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Once a day and zone; each filing in a transaction of its own. */
    void run(String zone, LocalDate today) {
        if (expired.looked(zone, today)) return;
        List<Filing> filed = store.filedIn(List.of(zone)).stream()
                .filter(filing -> filing.state() == FilingState.FILED)
                .toList();
        Map<String, Loan> known = loans.find(filed.stream().map(Filing::loan).toList());
        int released = 0;
        for (Filing filing : filed)
            if (over(filing, known.get(filing.loan()), today)
                    && Boolean.TRUE.equals(transactions.execute(status -> release(filing, today)))) released++;
        int count = released;
        transactions.executeWithoutResult(status -> expired.looked(zone, today, count));
    }

    /** The last day on which its bank may claim; of a loan that is settled, on which its renewal may be filed. */
    Optional<LocalDate> lastDay(Filing filing, Loan loan) {
        Policy policy = policies.version(filing.zone(), filing.policyVersion());
        if (loan.state() == LoanState.SETTLED)
            return loans.renewal(loan.ref()).flatMap(renewal -> windowEnd(policy, renewal));
        LocalDate classed = history.classedOn(loan, policy.trigger().classes()).orElse(null);
        return LastClaim.of(policy, loan.dueOn(), loan.overdueSince(), classed);
    }

    /** Whether what is held for a settled loan waits for the filing of the loan that renews it, as the policy of its filing may have it. */
    boolean awaitsRenewal(Filing filing, Loan loan, LocalDate today) {
        Policy policy = policies.version(filing.zone(), filing.policyVersion());
        return policy.admission().renewals() != null
                && loans.renewal(loan.ref())
                        .filter(renewal -> windowEnd(policy, renewal).filter(today::isAfter).isEmpty())
                        .isPresent();
    }

    /** Empty if holidays of that year are not known yet. */
    private static Optional<LocalDate> windowEnd(Policy policy, Loan renewal) {
        return WorkingDays.after(renewal.drawnOn(), policy.admission().window());
    }

    private boolean over(Filing filing, Loan loan, LocalDate today) {
        return lastDay(filing, loan).filter(today::isAfter).isPresent();
    }

    /** As a settlement does it: the loan’s lock first, then the filing’s, then the book’s. */
    private boolean release(Filing seen, LocalDate today) {
        Loan loan = loans.locked(seen.loan());
        store.lock(seen.ref());
        Filing filing = store.find(seen.ref()).orElseThrow();
        Optional<FilingState> to = FundTables.FILING.after(filing.state(), FilingEvent.EXPIRE);
        if (to.isEmpty() || !over(filing, loan, today)) return false;
        expired.expire(filing.ref(), to.get(), today, clock.instant());
        ledger.lock(filing.zone());
        String document = (loan.state() == LoanState.SETTLED ? "unrenewed " : "expiry ") + filing.ref();
        if (ledger.openFen(filing.zone(), filing.ref()) > 0)
            ledger.must(filing.zone(), "expiry-" + filing.ref(), new Movement.Void(filing.ref()), document, RULE);
        return true;
    }
}
