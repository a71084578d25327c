package huirong.app.compensation.support;

import huirong.app.access.Organisations;
import huirong.app.lending.Loan;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.core.fund.support.Given.Near;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Supports in the words of pages. */
@Component
public class SupportWords {
    private final Supports supports;
    private final Organisations organisations;
    private final Messages messages;
    private final Figures figures;

    SupportWords(Supports supports, Organisations organisations, Messages messages, Figures figures) {
        this.supports = supports;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    /** By reference, in one line: what each is, who gives it, by which document. */
    public String of(Collection<String> refs) {
        return supports.find(refs).stream().map(this::line).collect(Collectors.joining(messages.say("support.and")));
    }

    /** What speaks against a claim on a loan: a sentence for each support that may share its loss, or names its note for another firm. */
    public List<String> doubts(Loan loan) {
        return supports.of(loan).stream()
                .filter(found -> found.support().given().kind().sharesRisk() || found.near() == Near.NOTE)
                .map(found -> messages.say("support.doubt." + found.near(), line(found.support())))
                .toList();
    }

    private String line(Support support) {
        NewSupport given = support.given();
        return messages.say(
                "support.line",
                messages.say("support.kind." + given.kind()),
                organisation(support.organisation()),
                given.document(),
                figures.yuan(given.paidFen()));
    }

    String organisation(String code) {
        return organisations.name(code, messages.language());
    }
}
