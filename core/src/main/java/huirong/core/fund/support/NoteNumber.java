package huirong.core.fund.support;

import java.text.Normalizer;
import java.util.Locale;

/** The number of a loan note (借据编号) as two offices would write it the same. */
public final class NoteNumber {
    private NoteNumber() {}

    /** Letters and digits alone, in capitals, full-width ones as the plain ones: {@code 示据-1121 / 1} and {@code 示据1121-1} are one. */
    public static String key(String written) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
