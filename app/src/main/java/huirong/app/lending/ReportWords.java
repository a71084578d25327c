package huirong.app.lending;

import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.web.Figures;
import huirong.app.web.piece.Step;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The reports of a loan as the steps of a timeline, newest first. */
@Component
public class ReportWords {
    private final LoanHistory history;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;

    ReportWords(LoanHistory history, Organisations organisations, MessageSource messages, Figures figures) {
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
        String words = say(
                "loan.reported." + report.event(),
                figures.yuan(report.principalFen()),
                figures.yuan(report.interestFen()),
                report.since() == null ? "" : figures.day(report.since()),
                report.fiveClass() == null ? "" : say("five-class." + report.fiveClass().code()));
        return new Step(
                "done",
                say("loan.event." + report.event()) + " " + words,
                report.statedOn().toString(),
                say("loan.reported.by", report.person(), organisation(report.organisation()))
                        + figures.minute(report.at())
                        + filed);
    }

    private String filed(Report report) {
        return report.filed() == null
                ? ""
                : messages.getMessage("loan.filed." + report.filed(), null, say("loan.filed.not"), locale());
    }

    private String organisation(String code) {
        return organisations
                .find(code)
                .map((Organisation found) -> found.name(locale().getLanguage()))
                .orElse(code);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
