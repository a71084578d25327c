package huirong.app.lending;

import huirong.app.creditfile.facts.FactSubmissions;
import huirong.app.creditfile.facts.FactSubmissions.Terms;
import huirong.app.creditfile.facts.Fate;
import huirong.app.creditfile.facts.SettledRow;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.core.fact.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives what became of a loan back to the credit file, as a fact whose source is the bank. It is stated in the transaction of
 * the report, as its last step, so that file and books never differ; without the firm's live authorisation of the item the
 * file does not take it, which is no reason to refuse the report.
 */
@Component
class Outcomes {
    private final FactSubmissions facts;
    private final Clock clock;

    Outcomes(FactSubmissions facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** @return what became of it: {@code filed}, or the code of the reason why not; null for a mere repayment */
    @Nullable String state(ContractedLine line, Loan loan, NewReport report) {
        String outcome =
                switch (report.event()) {
                    case NewReport.DRAW -> "drawn";
                    case "FALL_OVERDUE" -> "overdue";
                    case "CURE" -> "cured";
                    case "SETTLE" -> "settled";
                    default -> null;
                };
        if (outcome == null) return null;
        if (line.uscc() == null) return "subject.unknown";
        Map<String, Object> values = new HashMap<>(Map.of(
                "loan", loan.ref(),
                "bank", loan.bank(),
                "outcome", outcome,
                "effective", report.statedOn(),
                "drawn_fen", loan.amountFen(),
                "unpaid_fen", loan.principalFen()));
        if (loan.fiveClass() != null) values.put("five_class", loan.fiveClass().code());
        if (loan.overdueSince() != null) values.put("overdue_since", loan.overdueSince());
        Terms terms = new Terms(
                facts.fresh(), Catalogue.LOAN_OUTCOME, loan.bank(), report.ref(), LocalDate.now(clock), false);
        SettledRow row = facts.state(
                        terms,
                        List.of(new SubmittedRow(
                                1, "uscc", line.uscc(), Catalogue.LOAN_OUTCOME.fact(values), null)))
                .getFirst();
        return row.fate() == Fate.REJECTED ? row.code() : "filed";
    }
}
