package huirong.app.lending;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.creditfile.consent.Consents;
import huirong.core.loan.LineEvent;
import huirong.core.loan.LineState;
import huirong.core.loan.LoanEvent;
import huirong.core.loan.LoanState;
import huirong.core.loan.LoanTables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the steps of the tables, with the line and the loan held still, and tells whom they concern. */
@Component
class Moves {
    private static final String BASIS = "bank";

    private final LineStore lines;
    private final LoanStore loans;
    private final ReportStore reports;
    private final Outcomes outcomes;
    private final Consents consents;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(
            LineStore lines,
            LoanStore loans,
            ReportStore reports,
            Outcomes outcomes,
            Consents consents,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.loans = loans;
        this.reports = reports;
        this.outcomes = outcomes;
        this.consents = consents;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    ContractedLine ownLine(Actor officer, String ref) {
        return lines.find(ref)
                .filter(line -> officer.of(Kind.BANK) && line.bank().equals(officer.organisation().entity()))
                .orElseThrow(() -> new NotVisible("line " + ref));
    }

    Optional<ReportRefusal> onLine(
            Maker maker,
            String line,
            String key,
            String act,
            Object content,
            Function<ContractedLine, Optional<ReportRefusal>> done) {
        ownLine(maker.actor(), line);
        return attempts.once(
                maker.actor(), key, act, "line " + line, BASIS, content, () -> done.apply(locked(line)));
    }

    Optional<ReportRefusal> onLoan(
            Maker maker, String ref, String key, LoanEvent event, Object content, Function<Loan, Stated> stated) {
        Loan own = loans.find(ref)
                .filter(loan -> loan.bank().equals(maker.actor().organisation().entity()))
                .orElseThrow(() -> new NotVisible("loan " + ref));
        String act = "loan." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return attempts.once(
                maker.actor(), key, act, "loan " + ref, BASIS, content, () -> {
                    ContractedLine line = locked(own.line());
                    loans.lock(ref);
                    return move(maker, line, loans.find(ref).orElseThrow(), event, stated);
                });
    }

    private Optional<ReportRefusal> move(
            Maker maker, ContractedLine line, Loan now, LoanEvent event, Function<Loan, Stated> stated) {
        Optional<LoanState> to = LoanTables.LOAN.after(now.state(), event);
        if (to.isEmpty()) return Optional.of(ReportRefusal.MOVE);
        return switch (stated.apply(now)) {
            case Stated.None(ReportRefusal reason) -> Optional.of(reason);
            case Stated.Report(NewReport report) -> {
                Loan after = now.after(event, to.get(), report);
                loans.change(after, clock.instant());
                if (event == LoanEvent.SETTLE)
                    events.publishEvent(new LoanSettled(now.ref(), report.ref(), now.zone(), report.statedOn()));
                record(maker, line, after, report);
                if (event == LoanEvent.SETTLE && line.availableFen() == 0 && !owed(line.ref())) end(line);
                yield Optional.empty();
            }
        };
    }

    /** Keeps the report; as the last thing of the act the outcome goes to the credit file, whose lock is short. */
    void record(Maker maker, ContractedLine line, Loan loan, NewReport report) {
        reports.add(report, loan.state(), outcomes.state(line, loan, report), maker.actor(), clock.instant());
    }

    boolean owed(String line) {
        return loans.ofLine(line).stream().anyMatch(loan -> !LoanTables.LOAN.isFinal(loan.state()));
    }

    /** With the last line of a bank, what the firm authorised it to read until settlement ends too. */
    void end(ContractedLine line) {
        LineState ended = LoanTables.LINE.after(line.state(), LineEvent.END).orElseThrow();
        lines.change(line.ref(), ended, line.drawnFen(), clock.instant());
        boolean last = lines.ofFirm(line.firm()).stream()
                .noneMatch(other -> other.bank().equals(line.bank()) && other.state() != LineState.ENDED);
        if (last) consents.endSettled(line.firm(), line.bank(), LocalDate.now(clock));
    }

    private ContractedLine locked(String line) {
        lines.lock(line);
        return lines.find(line).orElseThrow();
    }
}
