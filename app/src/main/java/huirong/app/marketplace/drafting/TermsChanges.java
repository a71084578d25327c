package huirong.app.marketplace.drafting;

import huirong.app.web.FormNumbers;
import huirong.core.feature.Words;
import huirong.core.product.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a second person must see of a new version: what differs from the one that is offered, in words. */
@Component
class TermsChanges {
    private final MessageSource messages;

    TermsChanges(MessageSource messages) {
        this.messages = messages;
    }

    /** @param what the middle of a message's key */
    record Change(String what, String before, String after) {}

    List<Change> between(Terms before, Terms after, Locale locale) {
        List<Change> changes = new ArrayList<>();
        add(changes, "name", before, after, terms -> said(terms.name()));
        add(changes, "audience", before, after, terms -> said(terms.audience()));
        add(changes, "security", before, after, terms -> said(terms.security()));
        add(changes, "advantages", before, after, terms -> said(terms.advantages()));
        add(changes, "steps", before, after, terms -> said(terms.steps()));
        add(changes, "amount", before, after, terms -> ProductForm.of(terms).text("minWan") + " – "
                + ProductForm.of(terms).text("maxWan"));
        add(changes, "months", before, after, terms -> terms.months().stream().map(String::valueOf).collect(Collectors.joining("、")));
        add(changes, "spread", before, after, terms -> Integer.toString(terms.spreadBasisPoints()));
        add(changes, "repayment", before, after, terms -> terms.repayments().stream()
                .map(way -> word("repayment." + way, locale))
                .collect(Collectors.joining("\n")));
        add(changes, "fees", before, after, terms -> terms.fees().stream()
                .map(fee -> word("fee." + fee.kind(), locale) + " "
                        + word("charge." + fee.charge(), locale, FormNumbers.plain(fee.amount())) + " "
                        + word("payer." + fee.payer(), locale))
                .collect(Collectors.joining("\n")));
        add(changes, "criteria", before, after, terms -> terms.criteria().stream()
                .map(criterion -> in(criterion.subject(), locale) + " " + in(criterion.required(), locale))
                .collect(Collectors.joining("\n")));
        return changes;
    }

    private static void add(
            List<Change> changes, String what, Terms before, Terms after, Function<Terms, String> said) {
        String was = said.apply(before);
        String is = said.apply(after);
        if (!was.equals(is)) changes.add(new Change(what, was, is));
    }

    /** Both languages, because either may have changed. */
    private static String said(Words words) {
        return words.english().isEmpty() ? words.chinese() : words.chinese() + "\n" + words.english();
    }

    private static String in(Words words, Locale locale) {
        return "en".equals(locale.getLanguage()) ? words.english() : words.chinese();
    }

    private String word(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
