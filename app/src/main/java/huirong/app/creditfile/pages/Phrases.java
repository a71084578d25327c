package huirong.app.creditfile.pages;

import huirong.app.access.Organisation;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.app.web.Figures;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Field;
import huirong.core.feature.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How one page says items, fields and values, in its language. */
record Phrases(MessageSource messages, Figures figures, Locale locale) {

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String pick(String chinese, String english) {
        return "en".equals(locale.getLanguage()) ? english : chinese;
    }

    String pick(Words words) {
        return pick(words.chinese(), words.english());
    }

    String item(CatalogueItem item) {
        return pick(item.chinese(), item.english());
    }

    /** On what ground an item is collected; an authorisation is no department's to share, its firm makes it. */
    String collected(CatalogueItem item) {
        return say("collected." + (item.equals(Catalogue.AUTHORISATION) ? item.code() : item.basis().name()));
    }

    /** Who states a fact. An authorisation stays its firm's, also where the platform ends or prolongs it by rule. */
    String source(CatalogueItem item, String organisation, UnaryOperator<String> names) {
        boolean byRule = item.equals(Catalogue.AUTHORISATION) && organisation.equals(Organisation.OPERATOR);
        return byRule ? say("evidence.by-rule", names.apply(organisation)) : names.apply(organisation);
    }

    /** The field's name; one that means something else in this item has a message of its own. */
    String field(CatalogueItem item, Field field) {
        String common = messages.getMessage("field." + field.name(), null, field.chinese(), locale);
        return messages.getMessage("field." + item.code() + "." + field.name(), null, common, locale);
    }

    String value(Field field, Object value) {
        return switch (field.type()) {
            case TEXT -> named(field.name(), value.toString());
            case ORGANISATION -> value.toString();
            case ITEM_CODES -> Arrays.stream(value.toString().split(","))
                    .map(code -> item(Catalogue.item(code).orElseThrow()))
                    .collect(Collectors.joining(pick("、", ", ")));
            case CODE -> messages.getMessage("code." + field.name() + "." + value, null, value.toString(), locale);
            case DATE -> value.toString();
            case MONTH -> YearMonth.from((LocalDate) value).toString();
            case FEN -> say("yuan", figures.yuan((Long) value));
            case COUNT -> value.toString();
            case HUNDREDTHS -> say("unit." + field.name(), figures.yuan((Long) value));
        };
    }

    /** Codes that are kept as text have names for those that are known; any other text says itself. */
    private String named(String field, String text) {
        return switch (field) {
            case "purpose" -> messages.getMessage("code.purpose." + text, null, text, locale);
            case "division" -> beside(messages.getMessage("division." + text, null, "", locale), text);
            case "industry" -> {
                String digits = text.replaceAll("[^0-9]", "");
                String division = digits.length() < 2 ? "" : digits.substring(0, 2);
                String name = messages.getMessage("industry." + division, null, "", locale);
                // The name is the division's, not that of the class within it.
                yield digits.length() <= 2 || name == null || name.isEmpty()
                        ? beside(name, text)
                        : say("industry.of", text, division, name);
            }
            default -> text;
        };
    }

    private String beside(@Nullable String name, String code) {
        return name == null || name.isEmpty() ? code : pick(name + "（" + code + "）", name + " (" + code + ")");
    }

    /** The last day of a span whose end is the first day after it. */
    String lastDay(LocalDate end) {
        return end.equals(StatedConsent.UNTIL_SETTLED) ? say("authorisation.until.settled") : end.minusDays(1).toString();
    }

    /** A month in words. */
    String month(YearMonth month) {
        return say("month", String.valueOf(month.getYear()), month.getMonthValue(), say("month." + month.getMonthValue()));
    }
}
