package huirong.app.lending;

import huirong.core.loan.Arrears;
import huirong.core.loan.FiveClass;
import huirong.core.loan.LoanEvent;
import huirong.core.loan.Repaid;
import huirong.core.pricing.AnnualRate;
import huirong.core.pricing.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was reported of a loan so far, and what follows from it; who may see it is the caller's to ask. */
@Component
public class LoanHistory {
    private final LineStore lines;
    private final ReportStore reports;
    private final Clock clock;

    LoanHistory(LineStore lines, ReportStore reports, Clock clock) {
        this.lines = lines;
        this.reports = reports;
        this.clock = clock;
    }

    /** In the order they were made. */
    List<Report> reports(Loan loan) {
        return reports.of(loan);
    }

    /** Its repayments, in the order they were reported. */
    public List<Repaid> repaid(Loan loan) {
        return reports.of(loan).stream()
                .filter(report -> report.event().equals(LoanEvent.REPAY.name()) || cured(report))
                .map(report -> new Repaid(report.statedOn(), report.principalFen() + report.interestFen(), cured(report)))
                .toList();
    }

    /** True if a repayment of the same day and the same amounts was reported. */
    boolean repaidAlike(Loan loan, NewReport repayment) {
        return reports.of(loan).stream()
                .filter(report -> report.event().equals(LoanEvent.REPAY.name()) || cured(report))
                .anyMatch(report -> report.statedOn().equals(repayment.statedOn())
                        && report.principalFen() == repayment.principalFen()
                        && report.interestFen() == repayment.interestFen());
    }

    /** The day on which the loan was first reported overdue since the day it is overdue since; empty if it is not overdue. */
    public Optional<LocalDate> overdueReportedOn(Loan loan) {
        LocalDate since = loan.overdueSince();
        if (since == null) return Optional.empty();
        return reports.of(loan).stream()
                .filter(report -> since.equals(report.since()))
                .map(report -> LocalDate.ofInstant(report.at(), clock.getZone()))
                .min(Comparator.naturalOrder());
    }

    /** The day on which an overdue loan was first reported in one of the classes, since it is overdue; empty if it was not. */
    public Optional<LocalDate> classedOn(Loan loan, Collection<FiveClass> classes) {
        LocalDate since = loan.overdueSince();
        if (since == null) return Optional.empty();
        return reports.of(loan).stream()
                .filter(report -> since.equals(report.since()) && classes.contains(report.fiveClass()))
                .map(report -> LocalDate.ofInstant(report.at(), clock.getZone()))
                .min(Comparator.naturalOrder());
    }

    /** What was reported of several loans, each in the order it was; loans of which nothing changed are left out. */
    public Map<String, List<LoanChange>> changes(Collection<String> loans) {
        return reports.changes(loans).stream().collect(Collectors.groupingBy(LoanChange::loan));
    }

    /** As contracted; empty if the loan does not end whole months after it was drawn. */
    public Optional<Plan> plan(Loan loan) {
        if (!loan.drawnOn().plusMonths(loan.months()).equals(loan.dueOn())) return Optional.empty();
        return lines.find(loan.line())
                .map(line -> Plan.of(
                        loan.amountFen(),
                        new AnnualRate(loan.rateBasisPoints()),
                        loan.months(),
                        line.repayment(),
                        loan.drawnOn()));
    }

    /** When something is due for the first time, as contracted; empty as {@link #plan} is. */
    Optional<LocalDate> firstDue(Loan loan) {
        return plan(loan).map(plan -> plan.instalments().getFirst().due());
    }

    /**
     * The earliest day from which the loan may be reported overdue without contradicting what was reported before. While it is
     * overdue the day reported last may be said again.
     */
    LocalDate earliestOverdue(Loan loan) {
        LocalDate earliest = Arrears.earliest(plan(loan), repaid(loan)).orElse(loan.drawnOn());
        LocalDate since = loan.overdueSince();
        return since != null && since.isBefore(earliest) ? since : earliest;
    }

    private static boolean cured(Report report) {
        return report.event().equals(LoanEvent.CURE.name());
    }
}
