package huirong.app.compensation.support;

import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.lending.Loan;
import huirong.app.web.Figures;
import huirong.core.fund.support.Given.Near;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Supports in the words of pages. */
@Component
public class SupportWords {
    private final Supports supports;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;

    SupportWords(Supports supports, Organisations organisations, MessageSource messages, Figures figures) {
        this.supports = supports;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    /** By reference, in one line: what each is, who gives it, by which document. */
    public String of(Collection<String> refs) {
        return supports.find(refs).stream().map(this::line).collect(Collectors.joining(say("support.and")));
    }

    /** What speaks against a claim on a loan: a sentence for each support that may share its loss, or names its note for another firm. */
    public List<String> doubts(Loan loan) {
        return supports.of(loan).stream()
                .filter(found -> found.support().given().kind().sharesRisk() || found.near() == Near.NOTE)
                .map(found -> say("support.doubt." + found.near(), line(found.support())))
                .toList();
    }

    private String line(Support support) {
        NewSupport given = support.given();
        return say(
                "support.line",
                say("support.kind." + given.kind()),
                organisation(support.organisation()),
                given.document(),
                figures.yuan(given.paidFen()));
    }

    String organisation(String code) {
        return organisations
                .find(code)
                .map((Organisation found) -> found.name(locale().getLanguage()))
                .orElse(code);
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
