package huirong.app.scoring.card;

import huirong.core.fact.Catalogue;
import huirong.core.feature.Words;
import huirong.core.money.Fen;
import java.util.Locale;

/** Which of the two languages a page of this module is in. */
public record Language(boolean english) {
    public static Language of(Locale locale) {
        return new Language("en".equals(locale.getLanguage()));
    }

    public String of(Words words) {
        return english ? words.english() : words.chinese();
    }

    /** The same with a capital to begin with. */
    public String heading(Words words) {
        String text = of(words);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public String item(String code) {
        return Catalogue.item(code)
                .map(item -> english ? item.english() : item.chinese())
                .orElse(code);
    }

    /** Ten-thousandths as per cent with two decimals. */
    public static String percent(long tenThousandths) {
        return Fen.yuan(tenThousandths) + "%";
    }
}
