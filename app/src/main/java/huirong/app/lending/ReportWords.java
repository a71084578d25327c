package huirong.app.lending;

import huirong.app.access.Organisations;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reports of a loan as the steps of a timeline, newest first. */
@Component
public class ReportWords {
    private final LoanHistory history;
    private final Organisations organisations;
    private final Messages messages;
    private final Figures figures;

    ReportWords(LoanHistory history, Organisations organisations, Messages messages, Figures figures) {
        this.history = history;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    /** For its bank: also whether the credit file got each. */
    List<Step> steps(Loan loan) {
        return history.reports(loan).reversed().stream()
                .map(report -> step(report, filed(report)))
                .toList();
    }

    /** For others, whom the firm's authorisations do not concern. */
    public List<Step> stepsAlone(Loan loan) {
        return history.reports(loan).reversed().stream()
                .map(report -> step(report, ""))
                .toList();
    }

    private Step step(Report report, String filed) {
        String words = messages.say(
                "loan.reported." + report.event(),
                figures.yuan(report.principalFen()),
                figures.yuan(report.interestFen()),
                report.since() == null ? "" : figures.day(report.since()),
                report.fiveClass() == null ? "" : messages.say("five-class." + report.fiveClass().code()));
        return new Step(
                "done",
                messages.say("loan.event." + report.event()) + " " + words,
                report.statedOn().toString(),
                messages.say("loan.reported.by", report.person(), organisation(report.organisation()))
                        + figures.minute(report.at())
                        + filed);
    }

    private String filed(Report report) {
        return report.filed() == null
                ? ""
                : messages.orElse("loan.filed." + report.filed(), messages.say("loan.filed.not"));
    }

    private String organisation(String code) {
        return organisations.name(code, messages.language());
    }
}
