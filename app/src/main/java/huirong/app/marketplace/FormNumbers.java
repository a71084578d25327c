package huirong.app.marketplace;

import huirong.app.web.Typed;
import huirong.core.money.Fen;
import java.util.OptionalLong;

/** Numbers as people type them into a form, and as they find them there again. */
final class FormNumbers {
    private FormNumbers() {}

    /** Hundredths as a plain number without needless noughts: 3000 is 30, 3050 is 30.5. */
    static String plain(long hundredths) {
        return Fen.yuan(hundredths).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** A number with at most two decimals in hundredths; empty for any other text and below nought. */
    static OptionalLong hundredths(String text) {
        OptionalLong number = Fen.ofYuan(Typed.plain(text));
        return number.isPresent() && number.getAsLong() >= 0 ? number : OptionalLong.empty();
    }
}
