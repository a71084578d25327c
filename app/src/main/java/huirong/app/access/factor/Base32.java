package huirong.app.access.factor;

import java.math.BigInteger;
import java.util.Locale;

/** The 160 bits of a secret as 32 letters and digits, and back (RFC 4648). */
final class Base32 {
    private static final int BYTES = 20;
    private static final int LETTERS = 32;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encoded(byte[] secret) {
        BigInteger number = new BigInteger(1, secret);
        StringBuilder text = new StringBuilder(LETTERS);
        for (int letter = LETTERS - 1; letter >= 0; letter--)
            text.append(ALPHABET.charAt(number.shiftRight(5 * letter).intValue() & 31));
        return text.toString();
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #encoded} gave, apart from spaces and case */
    static byte[] decoded(String text) {
        String letters = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (letters.length() != LETTERS) throw new IllegalArgumentException("a secret has 32 letters and digits");
        BigInteger number = BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            int value = ALPHABET.indexOf(letter);
            if (value < 0) throw new IllegalArgumentException("a secret has the letters A to Z and the digits 2 to 7");
            number = number.shiftLeft(5).or(BigInteger.valueOf(value));
        }
        byte[] bytes = new byte[BYTES];
        for (int at = BYTES - 1; at >= 0; at--, number = number.shiftRight(8)) bytes[at] = number.byteValue();
        return bytes;
    }
}
