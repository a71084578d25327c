package huirong.app.lending;

import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.core.loan.FiveClass;
import huirong.core.loan.LineEvent;
import huirong.core.loan.LineState;
import huirong.core.loan.LoanEvent;
import huirong.core.loan.LoanState;
import huirong.core.loan.LoanTables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a bank's maker reports of lines and loans. After the contract the bank's books rule: a report is kept as it was made,
 * and the state follows from the table. Nobody but a maker of the bank itself reports, anyone else gets {@link NotVisible}.
 */
@Component
public class LoanReports {
    private final LineStore lines;
    private final LoanStore loans;
    private final LoanHistory history;
    private final Moves moves;
    private final Clock clock;

    LoanReports(LineStore lines, LoanStore loans, LoanHistory history, Moves moves, Clock clock) {
        this.lines = lines;
        this.loans = loans;
        this.history = history;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * 用信放款: a loan is drawn.
     *
     * @param ref of the new loan, which is the form's key
     * @param renews number of the loan whose place it takes (续贷); empty for any other
     */
    public Optional<ReportRefusal> draw(
            Maker maker,
            String line,
            String ref,
            String iou,
            long amountFen,
            int rate,
            LocalDate drawnOn,
            LocalDate dueOn,
            String renews) {
        List<Object> content = List.of(iou, amountFen, rate, drawnOn, dueOn, renews);
        return moves.onLine(maker, line, ref, "loan.draw", content, now -> {
            Optional<ReportRefusal> refused = undrawable(now, amountFen, drawnOn, dueOn).stream().findFirst();
            if (refused.isPresent()) return refused;
            Optional<Loan> renewed = renews.isEmpty() ? Optional.empty() : renewed(now, renews);
            renewed.ifPresent(old -> loans.lock(old.ref()));
            refused = renews.isEmpty() ? Optional.empty() : unrenewable(now, renews, drawnOn);
            if (refused.isPresent()) return refused;
            String old = renewed.map(Loan::ref).orElse(null);
            Loan loan = Loan.drawn(now, ref, iou, amountFen, rate, drawnOn, dueOn, old);
            if (!loans.add(loan, clock.instant())) return Optional.of(ReportRefusal.IOU_TAKEN);
            LineState drawn = LoanTables.LINE.after(now.state(), LineEvent.DRAW).orElseThrow();
            lines.change(line, drawn, now.drawnFen() + amountFen, clock.instant());
            moves.record(
                    maker, now, loan, new NewReport(ref, ref, NewReport.DRAW, drawnOn, amountFen, 0, null, null));
            return Optional.empty();
        });
    }

    /** All for which a drawing would be refused as the line stands now: figures that cannot be recorded need no checking. */
    List<ReportRefusal> undrawable(
            ContractedLine now, String iou, long amountFen, LocalDate drawnOn, LocalDate dueOn, String renews) {
        List<ReportRefusal> refused = new ArrayList<>(undrawable(now, amountFen, drawnOn, dueOn));
        if (loans.taken(now.bank(), iou)) refused.add(ReportRefusal.IOU_TAKEN);
        if (!renews.isEmpty()) unrenewable(now, renews, drawnOn).ifPresent(refused::add);
        return refused;
    }

    /** 金规〔2024〕13号: a renewal is agreed before the old loan is due, and not to cover what is late. */
    private Optional<ReportRefusal> unrenewable(ContractedLine line, String renews, LocalDate drawnOn) {
        Optional<Loan> old = renewed(line, renews);
        if (old.isEmpty()) return Optional.of(ReportRefusal.RENEWS_NONE);
        boolean renewable = old.get().state() == LoanState.OUTSTANDING
                && !drawnOn.isAfter(old.get().dueOn())
                && loans.renewals(List.of(old.get().ref())).isEmpty();
        return renewable ? Optional.empty() : Optional.of(ReportRefusal.RENEWS_NOT);
    }

    /** The firm's own loan of that number at this bank and in this zone. */
    private Optional<Loan> renewed(ContractedLine line, String iou) {
        return loans.noted(line.bank(), List.of(iou)).stream()
                .filter(loan -> loan.firm().equals(line.firm()) && loan.zone().equals(line.zone()))
                .findFirst();
    }

    private List<ReportRefusal> undrawable(ContractedLine now, long amountFen, LocalDate drawnOn, LocalDate dueOn) {
        if (LoanTables.LINE.after(now.state(), LineEvent.DRAW).isEmpty()) return List.of(ReportRefusal.LINE_ENDED);
        List<ReportRefusal> refused = new ArrayList<>();
        if (amountFen > now.availableFen()) refused.add(ReportRefusal.BEYOND_LINE);
        if (drawnOn.isBefore(now.signedOn()) || drawnOn.isAfter(today())) refused.add(ReportRefusal.DRAWN_ON);
        if (!dueOn.isAfter(drawnOn) || dueOn.isAfter(drawnOn.plusMonths(now.months()))) refused.add(ReportRefusal.DUE_ON);
        return refused;
    }

    /**
     * 还款: principal, interest or both came in.
     *
     * @param cured whether everything late is paid with it, or was with what was reported before: then there may be no amount
     * @param confirmed whether the officer has confirmed what else would be asked
     */
    public Optional<ReportRefusal> repaid(
            Maker maker,
            String loan,
            String key,
            LocalDate on,
            long principalFen,
            long interestFen,
            boolean cured,
            boolean confirmed) {
        LoanEvent event = cured ? LoanEvent.CURE : LoanEvent.REPAY;
        return moves.onLoan(maker, loan, key, event, List.of(on, principalFen, interestFen), now -> {
            if (principalFen + interestFen == 0 && !cured) return Stated.not(ReportRefusal.NOTHING);
            if (principalFen > now.principalFen()) return Stated.not(ReportRefusal.BEYOND_PRINCIPAL);
            if (principalFen == now.principalFen()) return Stated.not(ReportRefusal.LAST_PRINCIPAL);
            if (on.isBefore(now.drawnOn()) || on.isAfter(today())) return Stated.not(ReportRefusal.DAY);
            NewReport report = new NewReport(key, loan, event.name(), on, principalFen, interestFen, null, null);
            return (confirmed ? Optional.<ReportRefusal>empty() : doubt(now, report, cured))
                    .map(Stated::not)
                    .orElseGet(() -> Stated.that(report));
        });
    }

    /** What may be a slip, and is asked once: a report is never taken back. */
    private Optional<ReportRefusal> doubt(Loan now, NewReport report, boolean cured) {
        if (report.principalFen() + report.interestFen() > 0 && history.repaidAlike(now, report))
            return Optional.of(ReportRefusal.ALIKE);
        if (now.overdueSince() == null) return Optional.empty();
        if (report.interestFen() > now.overdueInterestFen()) return Optional.of(ReportRefusal.MORE_INTEREST);
        boolean covers = report.principalFen() >= now.overduePrincipalFen() && report.interestFen() >= now.overdueInterestFen();
        return covers && !cured ? Optional.of(ReportRefusal.COVERS) : Optional.empty();
    }

    /**
     * 逾期: something is late, or still is, from a day on.
     *
     * @param confirmed whether the officer has confirmed that something was due sooner than the plan has it
     */
    public Optional<ReportRefusal> overdue(
            Maker maker,
            String loan,
            String key,
            LocalDate since,
            long principalFen,
            long interestFen,
            FiveClass fiveClass,
            boolean confirmed) {
        List<Object> content = List.of(since, principalFen, interestFen, fiveClass);
        LoanEvent event = LoanEvent.FALL_OVERDUE;
        return moves.onLoan(maker, loan, key, event, content, now -> notOverdue(now, since, principalFen, interestFen, confirmed)
                .stream()
                .findFirst()
                .map(Stated::not)
                .orElseGet(() -> Stated.that(
                        new NewReport(key, loan, event.name(), today(), principalFen, interestFen, since, fiveClass))));
    }

    /** All for which it would be refused as the loan stands now. */
    List<ReportRefusal> notOverdue(Loan now, LocalDate since, long principalFen, long interestFen, boolean confirmed) {
        if (LoanTables.LOAN.after(now.state(), LoanEvent.FALL_OVERDUE).isEmpty()) return List.of(ReportRefusal.MOVE);
        List<ReportRefusal> refused = new ArrayList<>();
        if (!since.isAfter(now.drawnOn()) || since.isAfter(today())) refused.add(ReportRefusal.SINCE);
        else if (since.isBefore(history.earliestOverdue(now))) refused.add(ReportRefusal.SINCE_PAID);
        else if (!confirmed && history.firstDue(now).filter(since::isBefore).isPresent()) refused.add(ReportRefusal.BEFORE_DUE);
        if (principalFen + interestFen == 0) refused.add(ReportRefusal.NOTHING);
        if (principalFen > now.principalFen()) refused.add(ReportRefusal.BEYOND_PRINCIPAL);
        return refused;
    }

    /** 结清: the last of principal and interest came in. */
    public Optional<ReportRefusal> settled(Maker maker, String loan, String key, LocalDate on, long interestFen) {
        LoanEvent event = LoanEvent.SETTLE;
        return moves.onLoan(maker, loan, key, event, List.of(on, interestFen), now -> {
            if (on.isBefore(now.drawnOn()) || on.isAfter(today())) return Stated.not(ReportRefusal.DAY);
            return Stated.that(
                    new NewReport(key, loan, event.name(), on, now.principalFen(), interestFen, null, null));
        });
    }

    /** 终止: nothing more will be drawn under a line of which nothing is owed. */
    public Optional<ReportRefusal> end(Maker maker, String line, String key) {
        return moves.onLine(maker, line, key, "line.end", "", now -> {
            if (moves.owed(line)) return Optional.of(ReportRefusal.STILL_OWED);
            if (LoanTables.LINE.after(now.state(), LineEvent.END).isEmpty()) return Optional.of(ReportRefusal.MOVE);
            moves.end(now);
            return Optional.empty();
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
