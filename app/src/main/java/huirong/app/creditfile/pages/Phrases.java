package huirong.app.creditfile.pages;

import huirong.app.web.Figures;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import huirong.core.fact.Field;
import huirong.core.feature.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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

    String basis(CollectionBasis basis) {
        return say("collected." + basis);
    }

    /** The field's name; one that means something else in this item has a message of its own. */
    String field(CatalogueItem item, Field field) {
        String common = messages.getMessage("field." + field.name(), null, field.chinese(), locale);
        return messages.getMessage("field." + item.code() + "." + field.name(), null, common, locale);
    }

    String value(Field field, Object value) {
        return switch (field.type()) {
            case TEXT, ORGANISATION -> value.toString();
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

    /** A month in words. */
    String month(YearMonth month) {
        return say("month", String.valueOf(month.getYear()), month.getMonthValue(), say("month." + month.getMonthValue()));
    }
}
