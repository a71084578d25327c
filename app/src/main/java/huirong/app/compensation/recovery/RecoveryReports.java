package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.core.fund.FundTables;
import huirong.core.fund.RecoveryEvent;
import huirong.core.fund.RecoveryState;
import huirong.core.fund.payout.Recovery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is to come back to the fund: reported by the bank that got it of a compensated loan, or known from what was settled. */
@Component
public class RecoveryReports {
    private final RecoveryStore store;
    private final Recoveries recoveries;
    private final Attempts attempts;
    private final Clock clock;

    RecoveryReports(RecoveryStore store, Recoveries recoveries, Attempts attempts, Clock clock) {
        this.store = store;
        this.recoveries = recoveries;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param ref of the recovery, which is the form's key
     * @param on when the bank received it
     * @throws NotVisible for anyone but a maker of the bank that was paid
     */
    Optional<RecoveryRefusal> report(
            Maker maker, String claim, String ref, LocalDate on, long receivedFen, long costsFen, String document) {
        Actor by = maker.actor();
        recoveries.visible(by, claim);
        List<String> content = List.of(on.toString(), receivedFen + " " + costsFen, document);
        return attempts.once(by, ref, "recovery.report", "claim " + claim, "bank", content, () -> {
            store.lock(claim);
            PaidClaim paid = store.paid(claim).orElseThrow();
            LocalDate ended = paid.endedOn();
            if (ended == null) return Optional.of(RecoveryRefusal.NOT_FINAL);
            if (on.isBefore(ended) || on.isAfter(recoveries.today())) return Optional.of(RecoveryRefusal.DAY);
            add(paid, ref, on, receivedFen, costsFen, document, by.account(), by.name());
            return Optional.empty();
        });
    }

    /**
     * A compensated loan was settled after all: what was unpaid when the fund paid has come in, less what was reported before. The
     * caller's transaction settles the loan.
     */
    public void settled(String loan, String report, LocalDate on) {
        Optional<PaidClaim> paid = store.paidOfLoan(loan);
        if (paid.isEmpty()) return;
        store.lock(paid.get().ref());
        long reported = recoveries.standing(paid.get()).stream()
                .filter(one -> one.kind() == Recovered.Kind.RECOVERY)
                .mapToLong(Recovered::receivedFen)
                .sum();
        long rest = paid.get().lossFen() - reported;
        if (rest > 0) add(paid.get(), report, on, rest, 0, "report " + report, "", "");
    }

    private void add(
            PaidClaim paid,
            String ref,
            LocalDate on,
            long receivedFen,
            long costsFen,
            String document,
            String account,
            String person) {
        Recovery parts = Recovery.of(recoveries.terms(paid), receivedFen, costsFen, recoveries.borne(paid));
        RecoveryState state = FundTables.RECOVERY.after(RecoveryState.PROPOSED, RecoveryEvent.REPORT).orElseThrow();
        LocalDate due = recoveries.dueOn(paid, on);
        store.add(Recovered.made(
                paid, ref, Recovered.Kind.RECOVERY, state, on, receivedFen, costsFen, parts, document, due, clock.instant(), account, person));
    }

    /**
     * A final loss came to less than was paid in advance: the rest is demanded back. Two persons agreed to that in the caller's
     * transaction, which settles the claim.
     *
     * @param account of who proposed it
     */
    public void overpaid(String claim, String ref, long fen, String account) {
        store.lock(claim);
        PaidClaim paid = store.paid(claim).orElseThrow();
        RecoveryState state = FundTables.RECOVERY.after(RecoveryState.PROPOSED, RecoveryEvent.DEMAND).orElseThrow();
        LocalDate today = recoveries.today();
        LocalDate due = recoveries.dueOn(paid, today);
        Recovery parts = new Recovery(0, fen, 0, 0);
        store.add(Recovered.made(
                paid, ref, Recovered.Kind.CLAWBACK, state, today, fen, 0, parts, "claim " + claim, due, clock.instant(), account, ""));
    }
}
