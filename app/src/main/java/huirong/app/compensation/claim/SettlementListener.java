package huirong.app.compensation.claim;

import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.recovery.RecoveryReports;
import huirong.app.lending.LoanSettled;
import huirong.app.lending.Loans;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.ClaimState;
import huirong.core.fund.FilingEvent;
import huirong.core.fund.FundTables;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the hold back in the transaction that settles the loan, unless it waits for the filing of the loan’s renewal. A claim that is
 * still open lapses with it.
 */
@Component
class SettlementListener {
    private final Filings filings;
    private final Loans loans;
    private final ClaimStore claims;
    private final Payments payments;
    private final RecoveryReports recoveries;
    private final Clock clock;

    SettlementListener(
            Filings filings, Loans loans, ClaimStore claims, Payments payments, RecoveryReports recoveries, Clock clock) {
        this.filings = filings;
        this.loans = loans;
        this.claims = claims;
        this.payments = payments;
        this.recoveries = recoveries;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LoanSettled settled) {
        Optional<Filing> live = filings.live(settled.loan());
        if (live.isEmpty()) return;
        Filing filing = filings.locked(live.get().ref());
        if (filings.awaitsRenewal(filing, loans.find(settled.loan()).orElseThrow())) return;
        Optional<Claim> claim = claims.ofFiling(filing.ref());
        FilingEvent event = claim.map(Claim::ends).orElse(FilingEvent.RELEASE);
        if (!filings.move(filing, event)) {
            // A compensated loan that is repaid after all is a recovery, not a release.
            recoveries.settled(settled.loan(), settled.report(), settled.on());
            return;
        }
        claim.ifPresent(open -> lapse(open.ref()));
        // The report's own name is the recovery's.
        String ref = event == FilingEvent.RELEASE ? settled.report() : settled.report() + "-held";
        payments.release(filing.zone(), filing.ref(), ref, "report " + settled.report(), "bank " + filing.bank());
        // What was paid in advance of a loan that is repaid after all comes back as a recovery, too.
        recoveries.settled(settled.loan(), settled.report(), settled.on());
    }

    private void lapse(String ref) {
        claims.lock(ref);
        Claim claim = claims.find(ref).orElseThrow();
        ClaimState to = FundTables.CLAIM.after(claim.state(), ClaimEvent.LAPSE).orElseThrow();
        claims.move(ref, to, clock.instant());
        claims.step(ref, ClaimEvent.LAPSE.name(), to, null, "", clock.instant());
    }
}
