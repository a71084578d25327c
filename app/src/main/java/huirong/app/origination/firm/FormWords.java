package huirong.app.origination.firm;

import huirong.app.marketplace.Product;
import huirong.app.origination.request.Authorisations;
import huirong.app.origination.request.Wording;
import huirong.core.fact.Catalogue;
import huirong.core.request.Purpose;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the form of a new request says beside its fields. */
final class FormWords {
    private FormWords() {}

    /** By field, the chosen products that don't offer what it says, with what they do offer. */
    static Map<String, String> lacking(Choices choices, RequestForm form, Wording.In words, Locale locale) {
        Map<String, String> said = new LinkedHashMap<>();
        choices.lacking(form).forEach((field, products) -> said.put(field, products.stream()
                .map(product -> words.say("request.lacking.one", product.name(locale.getLanguage()), offer(field, product, words)))
                .collect(Collectors.joining(words.say("request.and")))));
        return said;
    }

    private static String offer(String field, Product product, Wording.In words) {
        return field.equals("repayment")
                ? ways(product, words)
                : words.limits(product);
    }

    /** How a product is repaid. */
    static String ways(Product product, Wording.In words) {
        return product.repayments().stream()
                .map(way -> words.say("repayment." + way))
                .collect(Collectors.joining(words.say("request.and")));
    }

    /** What a bank may read once it is authorised; a past loan's outcome says more than its name. */
    static List<String> items(Wording.In words, Locale locale) {
        return Authorisations.items().stream()
                .map(item -> {
                    String name = "en".equals(locale.getLanguage()) ? item.english() : item.chinese();
                    return item.equals(Catalogue.LOAN_OUTCOME) ? words.say("request.authorise.outcome", name) : name;
                })
                .toList();
    }

    static Map<String, String> purposes(Wording.In words) {
        return Arrays.stream(Purpose.values())
                .collect(Collectors.toMap(
                        Purpose::name,
                        purpose -> words.heading(purpose.words()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
