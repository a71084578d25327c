package huirong.app.web;

import huirong.core.money.Fen;
import java.util.OptionalLong;

/** Numbers as people type them into a form, and as they find them there again. */
public final class FormNumbers {
    private FormNumbers() {}

    /** Hundredths as a plain number without needless noughts: 3000 is 30, 3050 is 30.5. */
    public static String plain(long hundredths) {
        return Fen.yuan(hundredths).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** A number with at most two decimals in hundredths; empty for any other text and below nought. */
    public static OptionalLong hundredths(String text) {
        OptionalLong number = Fen.ofYuan(Typed.plain(text));
        return number.isPresent() && number.getAsLong() >= 0 ? number : OptionalLong.empty();
    }
}
