package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.lending.Loan;
import huirong.app.lending.LoanSettled;
import huirong.app.lending.Loans;
import huirong.core.guarantee.CallEvent;
import huirong.core.guarantee.CallState;
import huirong.core.guarantee.GuaranteeTables;
import huirong.core.guarantee.RefusalReason;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 代偿: a bank calls the guarantor of a loan that is overdue for the days agreed; within its working days two persons of the guarantor
 * pay, or refuse with a reason.
 */
@Component
public class Calls {
    private static final String GUARANTOR = "guarantor";

    private final CallStore store;
    private final Guarantees guarantees;
    private final Loans loans;
    private final FundLedger ledger;
    private final Attempts attempts;
    private final Clock clock;

    Calls(CallStore store, Guarantees guarantees, Loans loans, FundLedger ledger, Attempts attempts, Clock clock) {
        this.store = store;
        this.guarantees = guarantees;
        this.loans = loans;
        this.ledger = ledger;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param ref of the demand, which is the form's key
     * @throws NotVisible for anyone but a maker of the loan's bank
     */
    Optional<CallRefusal> call(Maker maker, String loan, String ref, String words) {
        Actor by = maker.actor();
        loans.own(by, loan);
        return attempts.once(by, ref, "guarantee.call", "loan " + loan, "bank", words, () -> {
            Loan held = loans.ownLocked(by, loan);
            Optional<Guarantee> covering = covering(held);
            if (covering.isEmpty()) return Optional.of(CallRefusal.NOT_COVERED);
            Guarantee guarantee = covering.get();
            if (!due(guarantee, held)) return Optional.of(CallRefusal.TOO_EARLY);
            if (store.ofLoan(loan).stream().anyMatch(call -> call.open() || call.state() == CallState.PAID))
                return Optional.of(CallRefusal.CALLED_BEFORE);
            long fen = owedFen(guarantee, held);
            if (fen == 0) return Optional.of(CallRefusal.NOTHING);
            LocalDate today = today();
            LocalDate last = WorkingDays.after(today, guarantee.payDays()).orElse(null);
            Call call = new Call(
                    ref, guarantee.ref(), loan, GuaranteeTables.CALL.start(), today, last, held.principalFen(), fen, words, by.name(), null,
                    null, null, null, null, null, null, null);
            return store.add(call, by, clock.instant()) ? Optional.empty() : Optional.of(CallRefusal.CALLED_BEFORE);
        });
    }

    /**
     * @param voucher of the guarantor's payment to the bank
     * @throws NotVisible for anyone but a maker of the guarantor
     */
    Optional<CallRefusal> propose(Maker maker, String ref, String key, String voucher) {
        return move(maker.actor(), ref, key, CallEvent.PROPOSE, voucher, (call, loan, to) -> {
            long fen = owedFen(guarantee(call), loan);
            if (fen == 0) return Optional.of(CallRefusal.NOTHING);
            store.proposed(ref, to, fen, voucher, maker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the guarantor */
    Optional<CallRefusal> oppose(Maker maker, String ref, String key, RefusalReason reason, String words) {
        return move(maker.actor(), ref, key, CallEvent.OPPOSE, reason + " " + words, (call, loan, to) -> {
            store.opposed(ref, to, reason, words, maker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    /**
     * Confirms what was proposed: that it is paid, or refused.
     *
     * @throws NotVisible for anyone but a checker of the guarantor
     */
    Optional<CallRefusal> decide(Checker checker, String ref, String key) {
        Actor by = checker.actor();
        CallEvent event = visible(by, ref).state() == CallState.OPPOSED ? CallEvent.REFUSE : CallEvent.PAY;
        return move(by, ref, key, event, "", (call, loan, to) -> {
            if (by.account().equals(call.proposedAccount())) return Optional.of(CallRefusal.SAME_PERSON);
            if (event == CallEvent.PAY) {
                // The fund pays under the same lock: neither pays what the other has paid already.
                ledger.lock(loan.zone());
                if (owedFen(guarantee(call), loan) != Objects.requireNonNull(call.payFen()))
                    return Optional.of(CallRefusal.FIGURES_CHANGED);
            }
            store.decided(ref, to, today(), by, clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the guarantor */
    Optional<CallRefusal> giveBack(Checker checker, String ref, String key, String words) {
        return move(checker.actor(), ref, key, CallEvent.RETURN, words, (call, loan, to) -> {
            store.undone(ref, to, words, clock.instant());
            return Optional.empty();
        });
    }

    private interface Done {
        Optional<CallRefusal> with(Call call, Loan loan, CallState to);
    }

    private Optional<CallRefusal> move(Actor by, String ref, String key, CallEvent event, String content, Done done) {
        Call seen = visible(by, ref);
        return attempts.once(
                by, key, "guarantee.answer", "guarantee-call " + ref, GUARANTOR, List.of(event.name(), content), () -> {
                    Loan loan = loans.locked(seen.loan());
                    Call call = store.locked(ref).orElseThrow();
                    return GuaranteeTables.CALL
                            .after(call.state(), event)
                            .map(to -> done.with(call, loan, to))
                            .orElse(Optional.of(CallRefusal.MOVE));
                });
    }

    /** A loan that was settled asks nothing of its guarantor any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LoanSettled settled) {
        for (Call call : store.ofLoan(settled.loan()))
            GuaranteeTables.CALL
                    .after(call.state(), CallEvent.LAPSE)
                    .ifPresent(to -> store.undone(call.ref(), to, null, clock.instant()));
    }

    private Optional<Guarantee> covering(Loan loan) {
        return Optional.ofNullable(guarantees.covering(List.of(loan)).get(loan.ref()))
                .filter(one -> !covered(one, List.of(loan)).isEmpty());
    }

    /** Those that it answers for. One that was filed before, on the very day of its approval, has the shares of two and stays so. */
    List<Loan> covered(Guarantee one, List<Loan> drawn) {
        Set<String> without = store.filedWithout(drawn.stream().map(Loan::ref).toList());
        return drawn.stream()
                .filter(loan -> one.covers(loan.drawnOn()) && !without.contains(loan.ref()))
                .toList();
    }

    /** Whether the loan is overdue for the days that bank and guarantor agreed on. */
    boolean due(Guarantee guarantee, Loan loan) {
        return loan.overdueSince() != null && loan.overdueDays(today()) >= guarantee.waitDays();
    }

    private long owedFen(Guarantee guarantee, Loan loan) {
        return guarantee.duty().fen(
                loan.principalFen(), store.paidForOthersFen(guarantee.ref(), loan.ref()), store.fundFen(loan.ref()));
    }

    private Guarantee guarantee(Call call) {
        return guarantees.find(call.guarantee()).orElseThrow();
    }

    /** @throws NotVisible for whoever does not see its guarantee */
    Call visible(Actor actor, String ref) {
        Call call = store.find(ref).orElseThrow(() -> new NotVisible("guarantee-call " + ref));
        guarantees.visible(actor, call.guarantee());
        return call;
    }

    /** Newest first; who may see them is the caller's to ask. */
    List<Call> of(Guarantee guarantee) {
        return store.ofGuarantee(guarantee.ref());
    }

    /** Those that still ask for an answer, the oldest first; who may see them is the caller's to ask. */
    List<Call> open(List<Guarantee> guarantees) {
        return store.open(guarantees.stream().map(Guarantee::ref).toList());
    }

    /** What the guarantor paid for a loan, in fen; who may see it is the caller's to ask. */
    public long paidFen(String loan) {
        return store.paidFen(loan);
    }

    /** The guarantor's parts of what came in since, in fen. */
    long gotBackFen(String loan) {
        return store.gotBackFen(loan);
    }

    /** Whether the guarantor of a loan has paid or refused, or let its days pass. */
    public boolean answered(String loan) {
        return store.ofLoan(loan).stream().anyMatch(call -> call.answered(today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
